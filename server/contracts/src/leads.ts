/** The life of a lead, in the order people work through it. */
export const LEAD_STAGES = ['new', 'contacted', 'qualified', 'converted', 'dropped'] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

const NEXT: Record<LeadStage, readonly LeadStage[]> = {
  new: ['contacted', 'dropped'],
  contacted: ['qualified', 'dropped'],
  qualified: ['converted', 'dropped'],
  converted: [],
  dropped: ['new'],
};

export function nextLeadStages(stage: LeadStage): readonly LeadStage[] {
  return NEXT[stage];
}

/** Stages in which somebody still has to do something. */
export const OPEN_LEAD_STAGES = ['new', 'contacted', 'qualified'] as const satisfies readonly LeadStage[];

/** One itemised reason a lead was started for; the web makes the sentence from code and parameters. */
export interface LeadReason {
  code: string;
  params: Record<string, string | number>;
  points: number | null;
  most: number;
}

export const LEAD_SOURCES = [
  'chain_map',
  'target_list',
  'department',
  'enterprise',
  'chamber',
  'association',
  'agency',
  'ambassador',
  'enclave',
  'event',
  'internet',
  'walk_in',
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** What a list of leads is narrowed to: 我的 · 协作 · 公共池. */
export const LEAD_SCOPES = ['mine', 'shared', 'pool'] as const;
export type LeadScope = (typeof LEAD_SCOPES)[number];

/** What somebody is waiting for, in the order of 江府办函〔2024〕37号: 响应, 研判, 反馈, 跟进. */
export const CLOCK_STEPS = ['respond', 'screen', 'feedback', 'follow_up'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

export const SCREENING_RESULTS = ['suitable', 'unclear', 'unsuitable'] as const;
export type ScreeningResult = (typeof SCREENING_RESULTS)[number];

export const EMISSIONS = ['waste_water', 'waste_gas', 'solid_waste', 'hazardous_waste', 'noise'] as const;
export type Emission = (typeof EMISSIONS)[number];

/** What happened to the claim (首报首谈) on a lead. */
export const CLAIM_ENTRY_KINDS = [
  'registered',
  'claimed',
  'extended',
  'released',
  'expired',
  'idle',
  'handed_over',
  'transfer_offered',
  'transferred',
  'transfer_declined',
  'transfer_withdrawn',
  'disputed',
  'dispute_upheld',
  'dispute_dismissed',
] as const;
export type ClaimEntryKind = (typeof CLAIM_ENTRY_KINDS)[number];

/** Progress that extends a claim. */
export const CLAIM_PROOFS = ['visit'] as const;
export type ClaimProof = (typeof CLAIM_PROOFS)[number];

export const DISPUTE_RESULTS = ['upheld', 'dismissed'] as const;
export type DisputeResult = (typeof DISPUTE_RESULTS)[number];

/** Parts in a success: who reported it, who negotiated, where it lands, who helped. */
export const SHARE_ROLES = ['reporter', 'negotiator', 'landing_unit', 'support'] as const;
export type ShareRole = (typeof SHARE_ROLES)[number];
export const MOST_SHARES = 20;
export const MOST_COLLABORATORS = 30;

/** Periods and limits of the work on leads, as a zone sets them. */
export interface LeadRules {
  /** Working days to answer a new lead, and to screen it. */
  respondDays: number;
  screenDays: number;
  /** Calendar days until the referrer hears, and between two contacts. */
  feedbackDays: number;
  followUpDays: number;
  /** Calendar days a claim lasts, and those without a logged activity after which it is lost. */
  claimDays: number;
  idleDays: number;
  /** Working days before a claim runs out in which its holder is told. */
  warnDays: number;
  /** Leads one person may hold and still take one from the pool. */
  holdLimit: number;
  /** Calendar days until somebody may take again what he gave up or lost. */
  coolDownDays: number;
}

/** 江府办函〔2024〕37号 for the clock; the claim is this product's proposal, no national rule was found. */
export const DEFAULT_LEAD_RULES: LeadRules = {
  respondDays: 1,
  screenDays: 3,
  feedbackDays: 7,
  followUpDays: 14,
  claimDays: 90,
  idleDays: 60,
  warnDays: 2,
  holdLimit: 50,
  coolDownDays: 30,
};
