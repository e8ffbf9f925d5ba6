import type { EnterpriseRelationKind, EvidenceLevel } from '@lianzhao/contracts';

import type { ReferenceDto } from '../../platform/http';

export const RELATION_DIRECTIONS = [
  'supplies_to',
  'supplied_by',
  'subsidiary_of',
  'parent_of',
  'joint_venture_with',
  'strategic_with',
  'competitor_of',
  'introduced',
  'introduced_by',
] as const;
export type RelationDirection = (typeof RELATION_DIRECTIONS)[number];

/** A relation as seen from the enterprise that was asked for. */
export class EnterpriseRelationDto {
  id!: string;
  direction!: RelationDirection;
  relation!: EnterpriseRelationKind;
  evidence!: EvidenceLevel;
  nodeCode!: string | null;
  source!: string;
  dataDate!: string | null;
  other!: ReferenceDto;
}
