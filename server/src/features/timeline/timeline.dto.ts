import {
  TIMELINE_KINDS,
  TIMELINE_RECORDS,
  type TimelineKind,
  type TimelineRecord,
} from '@lianzhao/contracts';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

import { IsDay, PageDto, PageQuery, ReferenceDto } from '../../platform/http';
import { EXPORT_LANGUAGES, type ExportLanguage } from './timeline.words';

const PERSON = /^(me|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/;

export class TimelineQuery extends PageQuery {
  @IsIn(TIMELINE_RECORDS)
  recordKind!: TimelineRecord;

  @IsUUID()
  recordId!: string;

  @IsOptional()
  @IsIn(TIMELINE_KINDS)
  kind?: TimelineKind;

  /** Who did it: `me` or the id of a user. */
  @IsOptional()
  @Matches(PERSON)
  person?: string;

  /** YYYY-MM-DD, the first and the last day. */
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  until?: string;
}

export class TimelineExportQuery extends TimelineQuery {
  @IsOptional()
  @IsIn(['xlsx', 'csv'])
  format?: 'xlsx' | 'csv';

  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(EXPORT_LANGUAGES)
  language?: ExportLanguage;
}

export class TimelineEntryDto {
  id!: string;
  at!: Date;
  kind!: TimelineKind;
  /** What happened, such as `visit`, `moved`, `created`, `done`, `added`. */
  act!: string;
  /** Of the record it leads to: a visit, a lead, a project, or what a task or a file hangs on. */
  recordKind!: string;
  recordId!: string;
  actor!: ReferenceDto | null;
  /** What was said, the name of a task, a file, a lead or a project. */
  text!: string;
  /** Names and codes that the sentence needs: kinds of visits, stages, reasons. */
  params!: Record<string, string>;
}

export class TimelinePageDto extends PageDto {
  items!: TimelineEntryDto[];
}
