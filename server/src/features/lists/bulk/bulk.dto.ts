import { type BulkOutcome, LIMITS, LIST_CODES, type ListCode, MOST_BULK_ROWS } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent, PageDto, PageQuery } from '../../../platform/http';

const WORD = 40;

export class BulkRowInput {
  @IsUUID()
  id!: string;

  /** The one that was looked at. */
  @IsInt()
  version!: number;
}

/** Either these records or all of a filter. */
export class CreateBulkEditDto {
  @IsIn(LIST_CODES)
  register!: ListCode;

  @IsString()
  @MaxLength(WORD)
  field!: string;

  /** Empty empties a field that may be empty. */
  @IsString()
  @MaxLength(LIMITS.reason)
  value!: string;

  /** Where the single edit asks why. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.reason)
  reason?: string;

  /** Where the single edit asks for proof. */
  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.text)
  evidence?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_BULK_ROWS)
  @ValidateNested({ each: true })
  @Type(() => BulkRowInput)
  rows?: BulkRowInput[];

  /** The query parameters of the list, without those that page. */
  @MayBeAbsent()
  @IsObject()
  filter?: Record<string, string>;
}

export class BulkCountsDto {
  done!: number;
  refused!: number;
  stale!: number;
  gone!: number;
  undone!: number;
  kept!: number;
}

/** Answers to a POST are kept for a retry, so this one tells nothing about the records but what was sent. */
export class BulkEditDto {
  id!: string;
  register!: ListCode;
  field!: string;
  /** What they were to be set to, as it was sent. */
  value!: string;
  /** Whom that names, where it is a person. */
  person!: string | null;
  counts!: BulkCountsDto;
  /** Whether it can be taken back now. */
  undoable!: boolean;
  createdAt!: Date;
  undoneAt!: Date | null;
}

export class BulkEditQuery extends PageQuery {}

export class BulkEditPageDto extends PageDto {
  items!: BulkEditDto[];
}

export class BulkEditRowDto {
  id!: string;
  /** Null where the reader does not see it any more. */
  name!: string | null;
  outcome!: BulkOutcome;
  /** Code of the refusal. */
  problem!: string | null;
  params!: Record<string, string | number | boolean | null>;
  /** To try it again from. */
  version!: number | null;
}

export class BulkEditRowsDto {
  items!: BulkEditRowDto[];
}
