import { EXPORT_FORMATS, type ExportFormat, type ExportStatus, LIMITS } from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';

import { SHEET_LANGUAGES, type SheetLanguage } from '../imports/import.dto';
import { MayBeAbsent, PageDto, ReferenceDto } from '../../../platform/http';

const WORD = 40;
const COLUMNS = 60;

/** A column a list may be taken away with. */
export class ExportColumnDto {
  key!: string;
  zh!: string;
  en!: string;
}

export class ExportListDto {
  /** `leads` */
  code!: string;
  columns!: ExportColumnDto[];
}

export class ExportListsDto {
  items!: ExportListDto[];
  /** More rows than these need somebody's consent, for those who may not give it. */
  freeRows!: number;
}

export class CreateExportDto {
  /** `leads` */
  @IsString()
  @MaxLength(WORD)
  list!: string;

  @IsIn(EXPORT_FORMATS)
  format!: ExportFormat;

  /** Of headings; `zh-CN` unless said otherwise. */
  @MayBeAbsent()
  @IsIn(SHEET_LANGUAGES)
  language?: SheetLanguage;

  /** In their order; all columns unless said otherwise. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(COLUMNS)
  @IsString({ each: true })
  @MaxLength(WORD, { each: true })
  columns?: string[];

  /** The query parameters of the list, without those that page. */
  @MayBeAbsent()
  @IsObject()
  filter?: Record<string, string>;
}

export class DecideExportDto {
  @IsBoolean()
  allow!: boolean;

  @MayBeAbsent()
  @IsString()
  @Length(2, LIMITS.reason)
  reason?: string;
}

export class ExportDto {
  id!: string;
  list!: string;
  format!: ExportFormat;
  status!: ExportStatus;
  rowCount!: number;
  done!: number;
  bytes!: number;
  /** Who takes it away, when, and by which filter. */
  note!: string;
  /** Code of what ended it. */
  problem!: string | null;
  decisionReason!: string | null;
  actor!: ReferenceDto;
  createdAt!: Date;
  finishedAt!: Date | null;
  keptUntil!: Date;
}

export class ExportPageDto extends PageDto {
  items!: ExportDto[];
}
