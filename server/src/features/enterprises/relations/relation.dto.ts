import {
  ENTERPRISE_RELATIONS,
  type EnterpriseRelationKind,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  LIMITS,
} from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';
import { IsDataDate } from '../../chains';

const CODE = 30;

export class RelationQuery extends PageQuery {
  /** Code of a node the relation is about. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  node?: string;

  /** Id of a firm at either end. */
  @IsOptional()
  @IsUUID()
  enterprise?: string;

  @IsOptional()
  @IsIn(ENTERPRISE_RELATIONS)
  relation?: EnterpriseRelationKind;
}

export class CreateRelationDto {
  /** Who supplies, is the subsidiary, or introduced the other; of the other kinds, either. */
  @IsUUID()
  supplierId!: string;

  @IsUUID()
  customerId!: string;

  @IsIn(ENTERPRISE_RELATIONS)
  relation!: EnterpriseRelationKind;

  /** What it is about; null where it is about no node in particular. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  nodeCode?: string | null;

  @IsIn(EVIDENCE_LEVELS)
  evidence!: EvidenceLevel;

  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  source!: string;

  /** `2025`, `2025-11` or `2025-11-03`; this month unless said. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}

/** What is absent stays. */
export class UpdateRelationDto {
  @MayBeAbsent()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.text)
  @Matches(/\S/)
  source?: string;

  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}

export class RelationDto {
  id!: string;
  supplier!: ReferenceDto;
  customer!: ReferenceDto;
  relation!: EnterpriseRelationKind;
  nodeCode!: string | null;
  nodeNameZh!: string | null;
  nodeNameEn!: string | null;
  evidence!: EvidenceLevel;
  source!: string;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  version!: number;
}

export class RelationPageDto extends PageDto {
  items!: RelationDto[];
}
