/** 走访, 外出招商, 来访接待, and the lighter kinds of contact. */
export const VISIT_KINDS = ['company_visit', 'outbound', 'inbound', 'call', 'meeting', 'letter'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const COMMITMENT_SIDES = ['ours', 'theirs'] as const;
export type CommitmentSide = (typeof COMMITMENT_SIDES)[number];

/** What most talks are about. */
export const VISIT_TOPICS = [
  'expansion',
  'land',
  'power',
  'policy',
  'supply',
  'talent',
  'finance',
  'approval',
] as const;
export type VisitTopic = (typeof VISIT_TOPICS)[number];

/** Rank of the highest leader of ours who took part, from 科级 to 省部级. */
export const LEADER_LEVELS = ['section', 'county', 'bureau', 'province'] as const;
export type LeaderLevel = (typeof LEADER_LEVELS)[number];

/** The most there can be of each on one visit. */
export const VISIT_LIMITS = { firms: 20, people: 40, nodes: 20, anchors: 10, stops: 40 } as const;
