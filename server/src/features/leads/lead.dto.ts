import {
  type ClockStep,
  LEAD_SCOPES,
  LEAD_SOURCES,
  LEAD_STAGES,
  type LeadReason,
  type LeadScope,
  type LeadSource,
  type LeadStage,
  LIMITS,
  type ScreeningResult,
} from '@lianzhao/contracts';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';

import { MayBeAbsent, PageDto, ReferenceDto } from '../../platform/http';
import { LeadPlanDto, LeadPlanInput, MONEY } from './lead-plan.dto';
import { WorkQuery } from './work-query.dto';

export class NodeReferenceDto {
  id!: string;
  code!: string;
  nameZh!: string;
  nameEn!: string;
  chainCode!: string;
}

export class LeadQuery extends WorkQuery {
  @IsOptional()
  @IsIn(LEAD_STAGES)
  stage?: LeadStage;

  /** Those of mine, those I work on for others, or those nobody has. */
  @IsOptional()
  @IsIn(LEAD_SCOPES)
  scope?: LeadScope;

  /** `true`: the time for the next step has run out. */
  @IsOptional()
  @IsIn(['true', 'false'])
  late?: 'true' | 'false';
}

export class CreateLeadDto extends LeadPlanInput {
  @IsString()
  @Length(2, LIMITS.title)
  title!: string;

  @IsUUID()
  enterpriseId!: string;

  @IsIn(LEAD_SOURCES)
  source!: LeadSource;

  @MayBeAbsent()
  @IsString()
  @MaxLength(30)
  nodeCode?: string;

  @MayBeAbsent()
  @IsUUID()
  anchorId?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  outline?: string;

  @MayBeAbsent()
  @Matches(MONEY)
  totalInvestment?: string;

  /** Into the pool, for whoever takes it. */
  @MayBeAbsent()
  @IsBoolean()
  toPool?: boolean;
}

/** A lead that another feature starts, with what it has to say for it. */
export type NewLead = CreateLeadDto & { reasons?: LeadReason[] };

/** What is absent stays; null empties a field that may be empty. */
export class UpdateLeadDto extends LeadPlanInput {
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.title)
  title?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  outline?: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  nodeCode?: string | null;

  @IsOptional()
  @IsUUID()
  anchorId?: string | null;

  @IsOptional()
  @Matches(MONEY)
  totalInvestment?: string | null;

  @MayBeAbsent()
  @IsUUID()
  ownerId?: string;
}

export class MoveLeadDto {
  @IsIn(LEAD_STAGES)
  to!: LeadStage;

  /** The version the actor was looking at; an older one is refused. */
  @IsInt()
  version!: number;

  /** Needed to drop a lead. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.reason)
  reason?: string;
}

/** What the owner owes next. */
export class LeadClockDto {
  step!: ClockStep;
  dueAt!: Date;
  late!: boolean;
  /** Working days that are left, today not counted; negative once it is late. */
  workdays!: number;
}

export class LeadDto {
  id!: string;
  title!: string;
  stage!: LeadStage;
  source!: LeadSource;
  outline!: string;
  totalInvestment!: string | null;
  enterprise!: ReferenceDto;
  node!: NodeReferenceDto | null;
  anchor!: ReferenceDto | null;
  /** Null in the pool. */
  owner!: ReferenceDto | null;
  reporter!: ReferenceDto;
  department!: ReferenceDto;
  respondBy!: Date;
  /** Null when nothing runs: closed, or in the pool. */
  clock!: LeadClockDto | null;
  claimExpiresAt!: Date | null;
  lastVisitAt!: Date | null;
  projectId!: string | null;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

/** One itemised reason a lead was started for; the web makes the sentence from code and parameters. */
export class LeadReasonDto implements LeadReason {
  code!: string;
  params!: Record<string, string | number>;
  /** Null where it was not known: anything between 0 and `most`. */
  points!: number | null;
  most!: number;
}

export class LeadScreeningDto {
  result!: ScreeningResult;
  reason!: string;
  at!: Date;
  by!: ReferenceDto;
}

export class LeadDetailDto extends LeadDto {
  plan!: LeadPlanDto;
  screening!: LeadScreeningDto | null;
  /** When the referrer was told what became of it. */
  feedbackAt!: Date | null;

  /** Why this firm and this node, as the target list it came from had it. */
  reasons!: LeadReasonDto[];
}

export class LeadPageDto extends PageDto {
  items!: LeadDto[];
}
