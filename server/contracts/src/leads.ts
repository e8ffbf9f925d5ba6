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
