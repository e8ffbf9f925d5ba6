import { COMMITMENT_SIDES, type CommitmentSide, LIMITS, type TaskState } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

import { IsDay, MayBeAbsent, ReferenceDto } from '../../platform/http';

const PERSON = 60;
const POST = 100;
const PROMISED_BY = 120;

/** What one side promised; it is kept as a task. */
export class CommitmentInputDto {
  /** Of one that is there already; without it a new one is made, and what is not named again is dropped. */
  @MayBeAbsent()
  @IsUUID()
  id?: string;

  @IsIn(COMMITMENT_SIDES)
  side!: CommitmentSide;

  @IsString()
  @Length(1, LIMITS.line)
  text!: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @IsDay()
  dueOn!: string | null;

  /** Who of ours sees to it; whoever writes it down unless said otherwise. */
  @MayBeAbsent()
  @IsUUID()
  assigneeId?: string;

  /** Who of theirs promised it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(PROMISED_BY)
  promisedBy?: string;
}

export class CommitmentDto {
  /** Of the task. */
  id!: string;
  side!: CommitmentSide;
  text!: string;
  /** YYYY-MM-DD */
  dueOn!: string | null;
  promisedBy!: string;
  assignee!: ReferenceDto;
  state!: TaskState;
  /** Of the task. */
  version!: number;
}

/** One more firm: its id, or that of its lead or project, which bring it along. */
export class VisitFirmInputDto {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsUUID()
  leadId?: string;

  @MayBeAbsent()
  @IsUUID()
  projectId?: string;
}

export class VisitLeadDto {
  id!: string;
  title!: string;
}

export class VisitFirmDto {
  enterprise!: ReferenceDto;
  lead!: VisitLeadDto | null;
  project!: ReferenceDto | null;
}

export class VisitPersonInputDto {
  @IsIn(COMMITMENT_SIDES)
  side!: CommitmentSide;

  /** One of ours who has an account; his name is taken from there. */
  @MayBeAbsent()
  @IsUUID()
  userId?: string;

  /** One of theirs who is among the contacts; his name is read there. */
  @MayBeAbsent()
  @IsUUID()
  contactId?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, PERSON)
  name?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(POST)
  post?: string;
}

export class VisitPersonDto {
  side!: CommitmentSide;
  userId!: string | null;
  contactId!: string | null;
  /** Empty for a contact who was erased. */
  name!: string;
  post!: string;
}
