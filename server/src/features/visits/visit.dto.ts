import {
  COMMITMENT_SIDES,
  type CommitmentSide,
  LIMITS,
  VISIT_KINDS,
  type VisitKind,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { IsDay, IsMoment, MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../platform/http';

export class CommitmentDto {
  @IsIn(COMMITMENT_SIDES)
  side!: CommitmentSide;

  @IsString()
  @Length(1, LIMITS.line)
  text!: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @IsDay()
  dueOn!: string | null;
}

export class VisitQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  leadId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @IsOptional()
  @IsIn(VISIT_KINDS)
  kind?: VisitKind;

  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  author?: string;

  /** YYYY-MM-DD: visits whose next step is due on or before this day. */
  @IsOptional()
  @IsDay()
  dueBefore?: string;
}

class VisitBody {
  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.line)
  place?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  theirPeople?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  ourPeople?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  demands?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(LIMITS.commitments)
  @ValidateNested({ each: true })
  @Type(() => CommitmentDto)
  commitments?: CommitmentDto[];

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.line)
  nextStep?: string;

  @IsOptional()
  @IsDay()
  nextStepOn?: string | null;
}

/** Of an enterprise, a lead or a project: at least one of the three ids. */
export class CreateVisitDto extends VisitBody {
  @IsIn(VISIT_KINDS)
  kind!: VisitKind;

  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsUUID()
  leadId?: string;

  @MayBeAbsent()
  @IsUUID()
  projectId?: string;

  @IsMoment()
  startedAt!: string;

  @IsString()
  @Length(1, LIMITS.text)
  summary!: string;

  /** The device's own time of writing, kept beside the server's. */
  @MayBeAbsent()
  @IsMoment()
  deviceTime?: string;
}

export class UpdateVisitDto extends VisitBody {
  @MayBeAbsent()
  @IsIn(VISIT_KINDS)
  kind?: VisitKind;

  @MayBeAbsent()
  @IsMoment()
  startedAt?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.text)
  summary?: string;
}

export class VisitLeadDto {
  id!: string;
  title!: string;
}

export class VisitDto {
  id!: string;
  kind!: VisitKind;
  enterprise!: ReferenceDto;
  lead!: VisitLeadDto | null;
  project!: ReferenceDto | null;
  startedAt!: Date;
  place!: string;
  theirPeople!: string;
  ourPeople!: string;
  summary!: string;
  demands!: string;
  commitments!: CommitmentDto[];
  nextStep!: string;
  nextStepOn!: string | null;
  deviceTime!: Date | null;
  author!: ReferenceDto;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class VisitPageDto extends PageDto {
  items!: VisitDto[];
}
