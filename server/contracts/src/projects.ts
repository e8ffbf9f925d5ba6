/**
 * Codes of the default life-cycle from contact to settlement. Names, gates and days are data of a stage
 * template; a zone may rename them, the codes stay.
 */
export const PROJECT_STAGES = [
  'lead',
  'screening',
  'contacted',
  'site_visit',
  'negotiating',
  'pre_review',
  'framework_signed',
  'contract_signed',
  'registered',
  'filed',
  'site_secured',
  'permitting',
  'construction',
  'stat_enrolled',
  'operational',
  'above_scale',
  'at_capacity',
] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Where a project rests or ends outside the line; entering one needs a reason. */
export const PROJECT_SIDE_STAGES = ['on_hold', 'terminated', 'transferred'] as const;
export type ProjectSideStage = (typeof PROJECT_SIDE_STAGES)[number];

/** Where nobody has anything left to do. */
export const ENDED_PROJECT_STAGES = ['terminated', 'transferred', 'at_capacity'] as const;

export const ALL_PROJECT_STAGES = [...PROJECT_STAGES, ...PROJECT_SIDE_STAGES] as const;
export type AnyProjectStage = (typeof ALL_PROJECT_STAGES)[number];

/** From here on a binding agreement exists, which needs a passed fair-competition review (公平竞争审查条例, 2024). */
export const FIRST_BINDING_STAGE = 'contract_signed' satisfies ProjectStage;
/** From here on the project supplies: the gap map counts it. */
export const FIRST_SUPPLYING_STAGE = 'operational' satisfies ProjectStage;

export const REVIEW_RESULTS = ['passed', 'failed'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

export function isSideStage(stage: AnyProjectStage): stage is ProjectSideStage {
  return (PROJECT_SIDE_STAGES as readonly string[]).includes(stage);
}

/** True for `stage` = `from` or any stage of the main line after it. */
export function isAtLeast(stage: AnyProjectStage, from: ProjectStage): boolean {
  return !isSideStage(stage) && PROJECT_STAGES.indexOf(stage) >= PROJECT_STAGES.indexOf(from);
}

/**
 * How a move from one stage to another is judged. `next` is the ordinary step; `skip` and `back` are allowed
 * with a reason, because stages overlap in practice; `aside` leaves the line, `resume` returns from `on_hold`.
 */
export type MoveKind = 'next' | 'skip' | 'back' | 'aside' | 'resume' | 'forbidden';

export function projectMoveKind(from: AnyProjectStage, to: AnyProjectStage): MoveKind {
  if (from === to || from === 'terminated' || from === 'transferred') return 'forbidden';
  if (isSideStage(to)) return 'aside';
  if (isSideStage(from)) return 'resume';
  const distance = PROJECT_STAGES.indexOf(to) - PROJECT_STAGES.indexOf(from);
  if (distance === 1) return 'next';
  return distance > 1 ? 'skip' : 'back';
}

export function nextProjectStages(from: AnyProjectStage): AnyProjectStage[] {
  return ALL_PROJECT_STAGES.filter((to) => projectMoveKind(from, to) !== 'forbidden');
}
