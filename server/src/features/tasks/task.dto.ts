import {
  COMMITMENT_SIDES,
  type CommitmentSide,
  LIMITS,
  TASK_RECORDS,
  TASK_STATES,
  type TaskKind,
  type TaskRecord,
  type TaskState,
} from '@lianzhao/contracts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

import { IsDay, MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../platform/http';

const PERSON = 120;

export class TaskQuery extends PageQuery {
  /** `me` or the id of a user. */
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/)
  assignee?: string;

  @IsOptional()
  @IsIn(TASK_STATES)
  state?: TaskState;

  @IsOptional()
  @IsIn(COMMITMENT_SIDES)
  side?: CommitmentSide;

  /** YYYY-MM-DD: due on or before this day. */
  @IsOptional()
  @IsDay()
  dueBefore?: string;

  /** Kind of the record on whose page they are shown; with `recordId`. */
  @IsOptional()
  @IsIn(TASK_RECORDS)
  recordKind?: TaskRecord;

  @IsOptional()
  @IsUUID()
  recordId?: string;
}

export class CreateTaskDto {
  @IsString()
  @Length(1, LIMITS.line)
  title!: string;

  @IsIn(TASK_RECORDS)
  recordKind!: TaskRecord;

  @IsUUID()
  recordId!: string;

  /** Oneself unless said otherwise. */
  @MayBeAbsent()
  @IsUUID()
  assigneeId?: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @IsDay()
  dueOn?: string | null;
}

export class UpdateTaskDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.line)
  title?: string;

  @MayBeAbsent()
  @IsUUID()
  assigneeId?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(PERSON)
  promisedBy?: string;

  /** YYYY-MM-DD */
  @IsOptional()
  @IsDay()
  dueOn?: string | null;
}

export class MoveTaskDto {
  @IsIn(TASK_STATES)
  to!: TaskState;

  @IsInt()
  version!: number;

  /** What came of it, or why it was dropped. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.reason)
  outcome?: string;
}

export class TaskRecordDto {
  kind!: TaskRecord;
  id!: string;
  /** Of a visit: its firm. */
  name!: string;
}

export class TaskDto {
  id!: string;
  kind!: TaskKind;
  /** Empty for what is named after its kind, such as the report of a trip. */
  title!: string;
  side!: CommitmentSide;
  promisedBy!: string;
  state!: TaskState;
  /** YYYY-MM-DD */
  dueOn!: string | null;
  outcome!: string;
  closedAt!: Date | null;
  /** What it came from; null where the reader may not see that. */
  record!: TaskRecordDto | null;
  assignee!: ReferenceDto;
  department!: ReferenceDto;
  author!: ReferenceDto;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class TaskPageDto extends PageDto {
  items!: TaskDto[];
}
