import { IsIn, IsOptional } from 'class-validator';

import { BesideQuery, MapQuery } from '../chains';
import { REPORT_LANGUAGES, type ReportLanguage } from './report.words';

export class MapReportQuery extends MapQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(REPORT_LANGUAGES)
  language?: ReportLanguage;
}

export class BesideReportQuery extends BesideQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(REPORT_LANGUAGES)
  language?: ReportLanguage;
}

export class DeliverablesQuery {
  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(REPORT_LANGUAGES)
  language?: ReportLanguage;
}
