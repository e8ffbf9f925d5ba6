import {
  ALL_PROJECT_STAGES,
  type AnyProjectStage,
  LIMITS,
  REVIEW_RESULTS,
  type ReviewResult,
} from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

import { IsDay, MayBeAbsent, PageDto, ReferenceDto } from '../../platform/http';
import { MONEY, NodeReferenceDto, WorkQuery } from '../leads';

export class ProjectQuery extends WorkQuery {
  @IsOptional()
  @IsIn(ALL_PROJECT_STAGES)
  stage?: AnyProjectStage;

  /** `true`: longer in its stage than the template allows. */
  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';
}

export class CreateProjectDto {
  @IsUUID()
  leadId!: string;

  /** The version of the lead the actor was looking at. */
  @IsInt()
  leadVersion!: number;

  @IsString()
  @Length(2, LIMITS.name)
  name!: string;
}

export class UpdateProjectDto {
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.name)
  name?: string;

  /** Makes the project confidential; null opens it to those who work along. */
  @IsOptional()
  @IsString()
  @Length(2, LIMITS.codeName)
  codeName?: string | null;

  @IsOptional()
  @Matches(MONEY)
  totalInvestment?: string | null;
}

export class MoveProjectDto {
  @IsIn(ALL_PROJECT_STAGES)
  to!: AnyProjectStage;

  @IsInt()
  version!: number;

  /** What proves that the gate of the stage is passed. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.text)
  evidence?: string;

  /** Why a stage is skipped, gone back to, left aside or resumed. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.reason)
  reason?: string;
}

export class ReviewProjectDto {
  @IsIn(REVIEW_RESULTS)
  result!: ReviewResult;

  @IsString()
  @Length(2, LIMITS.text)
  opinion!: string;

  @IsDay()
  reviewedOn!: string;

  @IsInt()
  version!: number;
}

export class FairCompetitionDto {
  result!: ReviewResult;
  /** YYYY-MM-DD */
  reviewedOn!: string;
  opinion!: string;
  reviewer!: ReferenceDto;
}

export class ProjectLeadDto {
  id!: string;
  title!: string;
}

export class ProjectDto {
  id!: string;
  name!: string;
  /** Set while the project is confidential. */
  codeName!: string | null;
  stage!: AnyProjectStage;
  stageEnteredAt!: Date;
  /** YYYY-MM-DD in the zone's time; null when the stage has no limit. */
  dueOn!: string | null;
  overdue!: boolean;
  enterprise!: ReferenceDto;
  node!: NodeReferenceDto | null;
  anchor!: ReferenceDto | null;
  lead!: ProjectLeadDto;
  owner!: ReferenceDto;
  department!: ReferenceDto;
  totalInvestment!: string | null;
  fairCompetition!: FairCompetitionDto | null;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

/** What a reader may call a project of which he knows. */
export class ProjectNameDto {
  id!: string;
  /** The code name where the project is not open to him. */
  name!: string;
  open!: boolean;
}

export class ProjectPageDto extends PageDto {
  items!: ProjectDto[];
}

export class StageDto {
  code!: AnyProjectStage;
  nameZh!: string;
  nameEn!: string;
  position!: number | null;
  maxDays!: number | null;
  gateZh!: string;
  gateEn!: string;
  evidenceZh!: string;
  evidenceEn!: string;
  needsReview!: boolean;
}

export class StageListDto {
  items!: StageDto[];
}

export class StageEntryDto {
  stage!: AnyProjectStage;
  enteredAt!: Date;
  actor!: ReferenceDto;
  evidence!: string | null;
  reason!: string | null;
}

export class ProjectDetailDto extends ProjectDto {
  stages!: StageDto[];
  history!: StageEntryDto[];
  nextStages!: AnyProjectStage[];
}
