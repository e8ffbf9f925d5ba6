import { EVIDENCE_LEVELS, type EvidenceLevel, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

import { ReferenceDto } from '../../../platform/http';
import { IsDataDate } from '../../chains';

const CODE = 30;
/** 元, as a decimal text. */
const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;
const PERCENT = /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/;

/** A firm at a node of a chain. */
export class PlacementPath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  @IsUUID()
  enterpriseId!: string;
}

/** Everything that is said of it; what is absent is not known. */
export class SavePlacementDto {
  @IsOptional()
  @IsIn(EVIDENCE_LEVELS)
  evidence?: EvidenceLevel | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  source?: string | null;

  /** In the words of the source, such as 30 万台/年. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  capacity?: string | null;

  /** 元 a year it can supply of this node. */
  @IsOptional()
  @Matches(AMOUNT)
  annualSupply?: string | null;

  /** Percent of its market that it holds. */
  @IsOptional()
  @Matches(PERCENT)
  marketSharePct?: string | null;

  /** `2025`, `2025-11` or `2025-11-03`; this month unless said. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}

export class PlacementDto {
  enterprise!: ReferenceDto;
  province!: string | null;
  city!: string | null;
  nodeCode!: string;
  evidence!: EvidenceLevel | null;
  source!: string | null;
  capacity!: string | null;
  annualSupply!: number | null;
  marketSharePct!: number | null;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  version!: number;
}

export class PlacementListDto {
  items!: PlacementDto[];
}
