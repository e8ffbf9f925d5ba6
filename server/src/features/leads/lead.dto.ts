import {
  LEAD_SOURCES,
  LEAD_STAGES,
  type LeadReason,
  type LeadSource,
  type LeadStage,
  LIMITS,
} from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

import { MayBeAbsent, PageDto, ReferenceDto } from '../../platform/http';
import { WorkQuery } from './work-query.dto';

/** 元 as a decimal text, so that nothing is lost on the way: `420000000` or `420000000.50`. */
export const MONEY = /^\d{1,13}(\.\d{1,2})?$/;

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
}

export class CreateLeadDto {
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
}

/** A lead that another feature starts, with what it has to say for it. */
export type NewLead = CreateLeadDto & { reasons?: LeadReason[] };

/** What is absent stays; null empties a field that may be empty. */
export class UpdateLeadDto {
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
  owner!: ReferenceDto;
  reporter!: ReferenceDto;
  department!: ReferenceDto;
  respondBy!: Date;
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

export class LeadDetailDto extends LeadDto {
  /** Why this firm and this node, as the target list it came from had it. */
  reasons!: LeadReasonDto[];
}

export class LeadPageDto extends PageDto {
  items!: LeadDto[];
}
