import { LIMITS } from '@lianzhao/contracts';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

import { IsDataDate } from './data-date';

/** 元, as a decimal text. */
export const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** Where something is, and of when it is known; what is absent stays, null empties. */
export class LocatedDto {
  /** Year of the source. */
  @IsOptional()
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.name)
  place?: string | null;

  /** `2025`, `2025-11` or `2025-11-03`; of a new row this month unless said. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;
}
