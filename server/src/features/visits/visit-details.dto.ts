import { LIMITS, VISIT_LIMITS } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsDay, IsMoment } from '../../platform/http';

const PAPER = 60;
const MOST_PEOPLE = 1000;

export class TripStopDto {
  @IsString()
  @MaxLength(LIMITS.line)
  place!: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @IsDay()
  on!: string | null;

  @IsString()
  @MaxLength(LIMITS.line)
  purpose!: string;
}

/** 外出招商 */
export class TripDto {
  /** Number of the approval. */
  @IsString()
  @MaxLength(PAPER)
  approvalNo!: string;

  /** YYYY-MM-DD, the day of return. */
  @IsOptional()
  @IsDay()
  endsOn!: string | null;

  /** YYYY-MM-DD: the day the report is owed; it becomes a task. */
  @IsOptional()
  @IsDay()
  reportDueOn!: string | null;

  @IsArray()
  @ArrayMaxSize(VISIT_LIMITS.stops)
  @ValidateNested({ each: true })
  @Type(() => TripStopDto)
  stops!: TripStopDto[];
}

export class ReceptionStopDto {
  @IsOptional()
  @IsMoment()
  at!: string | null;

  @IsString()
  @MaxLength(LIMITS.line)
  place!: string;

  /** Who of ours receives them there. */
  @IsString()
  @MaxLength(LIMITS.line)
  host!: string;
}

/** 来访接待 */
export class ReceptionDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  headcount!: number | null;

  /** Train or flight. */
  @IsString()
  @MaxLength(LIMITS.line)
  arrival!: string;

  @IsString()
  @MaxLength(LIMITS.line)
  departure!: string;

  @IsArray()
  @ArrayMaxSize(VISIT_LIMITS.stops)
  @ValidateNested({ each: true })
  @Type(() => ReceptionStopDto)
  stops!: ReceptionStopDto[];
}
