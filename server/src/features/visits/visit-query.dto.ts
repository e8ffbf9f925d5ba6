import { VISIT_KINDS, VISIT_TOPICS, type VisitKind, type VisitTopic } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

import { GroupedQuery, IsDay } from '../../platform/http';

const CODE = 30;
const PERSON = /^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/;

export class VisitQuery extends GroupedQuery {
  @IsOptional()
  @IsUUID()
  leadId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** One of theirs who took part. */
  @IsOptional()
  @IsUUID()
  contactId?: string;

  @IsOptional()
  @IsIn(VISIT_KINDS)
  kind?: VisitKind;

  /** Who wrote it down or took part: `me` or the id of a user. */
  @IsOptional()
  @Matches(PERSON)
  person?: string;

  /** Who wrote it down: `me` or the id of a user. */
  @IsOptional()
  @Matches(PERSON)
  author?: string;

  @IsOptional()
  @IsIn(VISIT_TOPICS)
  topic?: VisitTopic;

  /** Code of a chain node. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  node?: string;

  @IsOptional()
  @IsUUID()
  anchorId?: string;

  /** YYYY-MM-DD, the first and the last day on which they took place. */
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  until?: string;

  /** YYYY-MM-DD: visits whose next step is due on or before this day. */
  @IsOptional()
  @IsDay()
  dueBefore?: string;
}
