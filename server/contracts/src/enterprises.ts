export const ENTERPRISE_ORIGINS = ['atlas', 'user'] as const;
export type EnterpriseOrigin = (typeof ENTERPRISE_ORIGINS)[number];

export const ENTERPRISE_RELATIONS = [
  'supplies',
  'joint_venture',
  'subsidiary',
  'strategic',
  'competitor',
  'introducer',
] as const;
export type EnterpriseRelationKind = (typeof ENTERPRISE_RELATIONS)[number];
