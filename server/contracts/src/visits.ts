/** 走访, 外出招商, 来访接待, and the lighter kinds of contact. */
export const VISIT_KINDS = ['company_visit', 'outbound', 'inbound', 'call', 'meeting', 'letter'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const COMMITMENT_SIDES = ['ours', 'theirs'] as const;
export type CommitmentSide = (typeof COMMITMENT_SIDES)[number];
