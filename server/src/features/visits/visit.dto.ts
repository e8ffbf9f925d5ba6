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
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { PageDto, PageQuery, ReferenceDto } from '../../platform/http';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class CommitmentDto {
  @IsIn(COMMITMENT_SIDES)
  side!: CommitmentSide;

  @IsString()
  @Length(1, LIMITS.line)
  text!: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
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
  @Matches(DAY)
  @IsISO8601({ strict: true })
  dueBefore?: string;
}

class VisitBody {
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  place?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  theirPeople?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  ourPeople?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.text)
  demands?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.commitments)
  @ValidateNested({ each: true })
  @Type(() => CommitmentDto)
  commitments?: CommitmentDto[];

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  nextStep?: string;

  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  nextStepOn?: string | null;
}

/** Of an enterprise, a lead or a project: at least one of the three ids. */
export class CreateVisitDto extends VisitBody {
  @IsIn(VISIT_KINDS)
  kind!: VisitKind;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @IsOptional()
  @IsUUID()
  leadId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsISO8601({ strict: true })
  startedAt!: string;

  @IsString()
  @Length(1, LIMITS.text)
  summary!: string;

  /** The device's own time of writing, kept beside the server's. */
  @IsOptional()
  @IsISO8601({ strict: true })
  deviceTime?: string;
}

export class UpdateVisitDto extends VisitBody {
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(VISIT_KINDS)
  kind?: VisitKind;

  @ValidateIf((_, value) => value !== undefined)
  @IsISO8601({ strict: true })
  startedAt?: string;

  @ValidateIf((_, value) => value !== undefined)
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
