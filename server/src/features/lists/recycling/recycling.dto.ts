import { LIMITS, MOST_RECYCLE_DAYS, RECYCLED_KINDS, type RecycledKindCode } from '@lianzhao/contracts';
import { IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery, ReferenceDto } from '../../../platform/http';

export class RecycleRecordDto {
  @IsIn(RECYCLED_KINDS)
  kind!: RecycledKindCode;

  @IsUUID()
  recordId!: string;

  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class RecycledQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(RECYCLED_KINDS)
  kind?: RecycledKindCode;

  /** The record that was deleted. */
  @MayBeAbsent()
  @IsUUID()
  record?: string;
}

/** What hangs on a deleted record and keeps it from being purged. */
export class RecycleGuestDto {
  /** `task`, `file`. */
  kind!: string;
  count!: number;
}

export class RecycledRecordDto {
  id!: string;
  kind!: RecycledKindCode;
  recordId!: string;
  title!: string;
  reason!: string;
  actor!: ReferenceDto;
  department!: ReferenceDto | null;
  createdAt!: Date;
  /** Up to when it can be brought back. */
  purgeAfter!: Date;
  /** While there are any, it stays after that day too. */
  guests!: RecycleGuestDto[];
  version!: number;
}

export class RecycledPageDto extends PageDto {
  items!: RecycledRecordDto[];
}

/** What a bin's entry is from now on; a POST answers no names. */
export class RecycledRecordMadeDto {
  id!: string;
  version!: number;
}

export class PurgeRecordDto {
  @IsString()
  @Length(2, LIMITS.reason)
  reason!: string;
}

export class RestoredRecordDto {
  kind!: RecycledKindCode;
  recordId!: string;
}

export class RecycleRuleDto {
  /** Calendar days. */
  @IsInt() @Min(1) @Max(MOST_RECYCLE_DAYS) days!: number;
}

export class RecycleRuleAnswerDto {
  days!: number;
  author!: ReferenceDto | null;
  changedAt!: Date | null;
  /** 0 while nobody of the zone has set any. */
  version!: number;
}
