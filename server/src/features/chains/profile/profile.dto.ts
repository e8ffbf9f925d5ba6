import {
  type Deliverable,
  DELIVERABLES,
  GOAL_INDICATORS,
  type GoalIndicator,
  LIMITS,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { IsDay } from '../../../platform/http';

const MOST = 100;
/** A count, a rate in percent or an amount. */
const NUMBER = /^\d{1,13}(\.\d{1,4})?$/;

export class TaskForceMemberDto {
  @IsString()
  @Length(1, LIMITS.title)
  name!: string;

  @IsString()
  @MaxLength(LIMITS.title)
  unit!: string;

  @IsString()
  @MaxLength(LIMITS.title)
  duty!: string;
}

export class ChainNoteDto {
  @IsString()
  @Length(1, LIMITS.line)
  title!: string;

  @IsString()
  @MaxLength(LIMITS.text)
  detail!: string;

  @IsString()
  @MaxLength(LIMITS.line)
  source!: string;

  /** YYYY-MM-DD, or empty. */
  @ValidateIf((_, value) => value !== '')
  @IsDay()
  date!: string;
}

/** The whole profile: what is left out of a list is taken away. */
export class SaveProfileDto {
  /** 链长. */
  @IsString()
  @MaxLength(LIMITS.line)
  leader!: string;

  /** 牵头单位. */
  @IsString()
  @MaxLength(LIMITS.line)
  leadUnit!: string;

  /** 承载地. */
  @IsString()
  @MaxLength(LIMITS.line)
  landingArea!: string;

  @IsString()
  @MaxLength(LIMITS.text)
  note!: string;

  /** 专班. */
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => TaskForceMemberDto)
  taskForce!: TaskForceMemberDto[];

  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ChainNoteDto)
  issues!: ChainNoteDto[];

  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ChainNoteDto)
  policies!: ChainNoteDto[];

  /** Which maps and lists the chain office hands in, in their order. */
  @IsArray()
  @ArrayUnique()
  @IsIn(DELIVERABLES, { each: true })
  deliverables!: Deliverable[];
}

export class ProfileDto extends SaveProfileDto {
  /** Send as `If-Match`; 0 while nobody has written one. */
  version!: number;
  updatedAt!: Date | null;
}

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
