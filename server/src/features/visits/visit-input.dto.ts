import {
  LEADER_LEVELS,
  type LeaderLevel,
  LIMITS,
  VISIT_KINDS,
  VISIT_LIMITS,
  VISIT_TOPICS,
  type VisitKind,
  type VisitTopic,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { IsDay, IsMoment, MayBeAbsent } from '../../platform/http';
import { ReceptionDto, TripDto } from './visit-details.dto';
import { CommitmentInputDto, VisitFirmInputDto, VisitPersonInputDto } from './visit-parts.dto';

const CODE = 30;

export class VisitBody {
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
  @Type(() => CommitmentInputDto)
  commitments?: CommitmentInputDto[];

  /** Firms besides the main one. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(VISIT_LIMITS.firms)
  @ValidateNested({ each: true })
  @Type(() => VisitFirmInputDto)
  firms?: VisitFirmInputDto[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(VISIT_LIMITS.people)
  @ValidateNested({ each: true })
  @Type(() => VisitPersonInputDto)
  people?: VisitPersonInputDto[];

  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(VISIT_TOPICS, { each: true })
  topics?: VisitTopic[];

  @IsOptional()
  @IsIn(LEADER_LEVELS)
  leaderLevel?: LeaderLevel | null;

  /** Codes of the nodes that were talked about. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(VISIT_LIMITS.nodes)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  nodeCodes?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(VISIT_LIMITS.anchors)
  @IsUUID(undefined, { each: true })
  anchorIds?: string[];

  /** Only of `outbound`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => TripDto)
  trip?: TripDto | null;

  /** Only of `inbound`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ReceptionDto)
  reception?: ReceptionDto | null;

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
