import {
  GAP_ACTIONS,
  GAP_STATES,
  type GapAction,
  type GapState,
  LIMITS,
  QUOTIENT_BASES,
  type QuotientBasis,
} from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

import { IsDay } from '../../../platform/http';

/** A count or an amount, as a decimal text. */
const COUNT = /^\d{1,15}(\.\d{1,2})?$/;

export class SaveOverrideDto {
  @IsOptional()
  @IsIn(GAP_STATES)
  state!: GapState | null;

  @IsOptional()
  @IsIn(GAP_ACTIONS)
  action!: GapAction | null;

  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;

  /** The last day it holds; at most two years ahead. */
  @IsDay()
  expiresOn!: string;
}

export class SaveQuotientDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @IsIn(QUOTIENT_BASES)
  basis!: QuotientBasis;

  @Matches(COUNT)
  localValue!: string;

  @Matches(COUNT)
  localTotal!: string;

  @Matches(COUNT)
  nationalValue!: string;

  @Matches(COUNT)
  nationalTotal!: string;

  @IsString()
  @Length(2, LIMITS.line)
  source!: string;
}

export class QuotientDto extends SaveQuotientDto {
  /** LQ = (e_ir / e_r) / (e_i / e); null where a base is zero. */
  quotient!: number | null;
}

export class QuotientListDto {
  items!: QuotientDto[];
}
