import {
  type ImportStatus,
  LIMITS,
  LINE_OUTCOMES,
  LINE_VERDICTS,
  type LineOutcome,
  type LineVerdict,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';

import { MayBeAbsent, PageDto } from '../../../platform/http';

/** A field that a column may stand for. */
export class ImportFieldDto {
  key!: string;
  zh!: string;
  en!: string;
  required!: boolean;
}

/** A register that takes tables. */
export class ImportRegisterDto {
  /** `enterprises` */
  code!: string;
  fields!: ImportFieldDto[];
}

export class ImportRegistersDto {
  items!: ImportRegisterDto[];
}

/** A column of the file. */
export class ImportColumnDto {
  title!: string;
  /** As Excel names it. */
  letters!: string;
  /** The first few values. */
  samples!: string[];
}

/** Rows by what they would do, and by what became of them. */
export class LineCountsDto implements Record<LineVerdict | LineOutcome, number> {
  new!: number;
  update!: number;
  /** Says nothing that the register does not say. */
  same!: number;
  /** Another row about a record of an earlier row. */
  duplicate!: number;
  error!: number;
  added!: number;
  updated!: number;
  /** Not taken over, because the record had changed since the preview. */
  left!: number;
  /** Not taken back, because somebody changed the record since or uses it. */
  kept!: number;
  undone!: number;
}

export class ImportProgressDto {
  done!: number;
  total!: number;
}

export class ImportSummaryDto {
  id!: string;
  register!: string;
  fileName!: string;
  status!: ImportStatus;
  rowCount!: number;
  counts!: LineCountsDto;
  /** Of what is being done now. */
  progress!: ImportProgressDto;
  /** Code of what ended it. */
  problem!: string | null;
  createdAt!: Date;
  startedAt!: Date | null;
  finishedAt!: Date | null;
  undoneAt!: Date | null;
  /** Until when it can be taken back; null when it cannot be. */
  undoUntil!: Date | null;
}

export class ImportDto extends ImportSummaryDto {
  sheet!: string;
  headRow!: number;
  columns!: ImportColumnDto[];
  /** Field → column from 0; fields that no column stands for are left out. */
  mapping!: Record<string, number>;
  /** The columns were chosen for an earlier file with these titles. */
  remembered!: boolean;
  /** Records that are there already are changed by what the table says. */
  update!: boolean;
}

export class ImportPageDto extends PageDto {
  items!: ImportSummaryDto[];
}

export class UpdateImportDto {
  /** Field → column from 0; no column stands for fields that are left out. */
  @MayBeAbsent()
  @IsObject()
  mapping?: Record<string, number>;

  @MayBeAbsent()
  @IsBoolean()
  update?: boolean;
}

export class ImportLinesQuery {
  @IsOptional()
  @IsIn(LINE_VERDICTS)
  verdict?: LineVerdict;

  @IsOptional()
  @IsIn(LINE_OUTCOMES)
  outcome?: LineOutcome;

  /** The `next` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;
}

/** Why a cell is not taken over. The web makes the sentence from `code` and `params`. */
export class CellFlawDto {
  /** Null when the row as a whole is meant. */
  field!: string | null;
  code!: string;
  params!: Record<string, unknown>;
}

export class ImportLineDto {
  /** As Excel numbers it, from 1. */
  row!: number;
  /** Field → what the row says, with what was corrected. */
  cells!: Record<string, string>;
  verdict!: LineVerdict | null;
  outcome!: LineOutcome | null;
  flaws!: CellFlawDto[];
  /** An earlier row about the same record. */
  twinOf!: number | null;
  recordId!: string | null;
}

export class ImportLinesDto {
  items!: ImportLineDto[];
  /** Send as `after` for the next page; null on the last. */
  next!: number | null;
}

export class FixLineDto {
  /** Field → what it says instead. */
  @IsObject()
  cells!: Record<string, string>;
}

export class StartImportDto {
  /** Rows with flaws are left out; without it they keep the import from starting. */
  @MayBeAbsent()
  @IsBoolean()
  goodRowsOnly?: boolean;
}

export class FixedLineDto {
  line!: ImportLineDto;
  counts!: LineCountsDto;
}

export const SHEET_LANGUAGES = ['zh-CN', 'en'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

export class SheetLanguageQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(SHEET_LANGUAGES)
  language?: SheetLanguage;
}
