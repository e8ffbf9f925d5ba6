/** Three separate axes, never one grade; no axis scores a person (domain.md §4.4). */
export const TARGET_AXES = ['fit', 'timing', 'access'] as const;
export type TargetAxis = (typeof TARGET_AXES)[number];

/** What points are given for, axis by axis. */
export const TARGET_CRITERIA = {
  fit: ['node', 'breadth', 'anchor', 'qualification', 'share', 'capacity', 'proximity', 'listed'],
  timing: ['signals', 'sites'],
  access: ['path', 'introducer', 'group', 'contact'],
} as const satisfies Record<TargetAxis, readonly string[]>;
export type TargetCriterion = (typeof TARGET_CRITERIA)[TargetAxis][number];

/** How firms are weighed; the parts of each group are whole numbers that add up to 100. */
export interface TargetWeights {
  /** Which axis counts how much for the order of a list. It orders and is never shown as a grade. */
  order: Record<TargetAxis, number>;
  /** The most points a criterion can give on its axis. */
  most: Record<TargetCriterion, number>;
}

/** The product's own judgement, meant to be replaced by the zone's (domain.md §4.4: by pairwise comparison). */
export const DEFAULT_TARGET_WEIGHTS: TargetWeights = {
  order: { fit: 50, timing: 30, access: 20 },
  most: {
    ...{
      node: 30,
      breadth: 10,
      anchor: 20,
      qualification: 12,
      share: 8,
      capacity: 8,
      proximity: 8,
      listed: 4,
    },
    ...{ signals: 80, sites: 20 },
    ...{ path: 30, introducer: 15, group: 30, contact: 25 },
  },
};

/** Saaty's scale: 1 equal, 3 somewhat, 5 clearly, 7 strongly, 9 extremely more; below 1 the other way round. */
export const COMPARISON_SCALE = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9] as const;

/** Comparisons above this ratio contradict one another (Saaty 1980). */
export const CONSISTENCY_LIMIT = 0.1;

/** 梯度培育, the strongest first; recognised in the words of a register (domain.md §5.6). */
export const QUALIFICATION_CLASSES = [
  'single_champion',
  'little_giant',
  'unicorn',
  'specialised',
  'gazelle',
  'high_tech',
] as const;
export type QualificationClass = (typeof QUALIFICATION_CLASSES)[number];

/** What hints that a firm is about to expand (domain.md §2.5). */
export const SIGNAL_KINDS = [
  'financing',
  'new_plant',
  'capacity_full',
  'lease_or_land_limit',
  'environmental_limit',
  'executive_change',
  'hiring',
  'tender_won',
  'patents',
  'anchor_order',
  'relocation',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Days after which a signal counts half; how long such news usually matters. */
export const SIGNAL_HALF_LIVES: Record<SignalKind, number> = {
  financing: 180,
  new_plant: 270,
  capacity_full: 180,
  lease_or_land_limit: 365,
  environmental_limit: 365,
  executive_change: 120,
  hiring: 90,
  tender_won: 180,
  patents: 365,
  anchor_order: 180,
  relocation: 180,
};
/** The shortest and the longest half-life that makes sense, in days. */
export const HALF_LIFE = { least: 7, most: 1095 } as const;

/** How strongly fresh news of this kind speaks for a new site, from 0 to 1; the product's own judgement. */
export const SIGNAL_STRENGTHS: Record<SignalKind, number> = {
  relocation: 1,
  new_plant: 0.9,
  anchor_order: 0.8,
  capacity_full: 0.7,
  lease_or_land_limit: 0.7,
  environmental_limit: 0.6,
  financing: 0.5,
  tender_won: 0.5,
  hiring: 0.4,
  executive_change: 0.2,
  patents: 0.2,
};

export const TARGET_LIST_STATUSES = ['draft', 'active', 'closed'] as const;
export type TargetListStatus = (typeof TARGET_LIST_STATUSES)[number];

export const TARGET_STATUSES = ['proposed', 'assigned', 'accepted', 'declined'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

const NEXT: Record<TargetStatus, readonly TargetStatus[]> = {
  proposed: ['assigned', 'accepted', 'declined'],
  assigned: ['accepted', 'declined', 'proposed'],
  accepted: [],
  declined: ['proposed'],
};

export function nextTargetStatuses(status: TargetStatus): readonly TargetStatus[] {
  return NEXT[status];
}

/** Why somebody else may already be talking to a firm. */
export const CONFLICT_KINDS = ['lead', 'list', 'visit'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Most firms on one list, and most that one request may name. */
export const TARGET_LIMITS = { onList: 1000, atOnce: 200, nodes: 60, quota: 100 } as const;
