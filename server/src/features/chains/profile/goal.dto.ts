import { GOAL_INDICATORS, type GoalIndicator, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

/** A count, a rate in percent or an amount. */
const NUMBER = /^\d{1,13}(\.\d{1,4})?$/;

export class SaveGoalDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @IsIn(GOAL_INDICATORS)
  indicator!: GoalIndicator;

  /** In its own words; needed for `other`. */
  @IsString()
  @MaxLength(LIMITS.line)
  title!: string;

  @IsString()
  @MaxLength(20)
  unit!: string;

  /** A rate is given in percent. */
  @Matches(NUMBER)
  target!: string;

  /** Counted by people; only of `other`, everything else is computed. */
  @IsOptional()
  @Matches(NUMBER)
  actual!: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  source!: string | null;
}

/** What has been reached: a number, or limits of it where data are missing, and what it is made of. */
export class ProgressDto {
  low!: number;
  high!: number;
  numerator!: number | null;
  denominator!: number | null;
}

export class GoalDto {
  id!: string;
  year!: number;
  indicator!: GoalIndicator;
  title!: string;
  unit!: string;
  target!: number;
  /** Null where it cannot be told: another year's rate, or a number nobody has entered. */
  progress!: ProgressDto | null;
  source!: string | null;
  version!: number;
}

export class GoalPath {
  @IsString()
  @MaxLength(30)
  code!: string;

  @IsUUID()
  id!: string;
}

export class GoalListDto {
  items!: GoalDto[];
}
