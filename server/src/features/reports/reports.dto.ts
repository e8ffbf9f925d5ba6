import type { PictureFormat, PictureMode, SupplyArea } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

import { BesideQuery, MapQuery } from '../chains';
import { REPORT_LANGUAGES, type ReportLanguage } from './report.words';

export class MapReportQuery extends MapQuery {
  /** The scenario that the map is set against: its figures and the change stand beside those of the map. */
  @IsOptional()
  @IsUUID()
  against?: string;

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

export class DeliveryQuery {
  /** Of names and headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(REPORT_LANGUAGES)
  language?: ReportLanguage;
}

export class DeliverablesQuery extends DeliveryQuery {
  /** Keys of the maps whose pictures go with the workbook, with commas between; it then begins with an index. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  pictures?: string;
}

/** A map of which a picture is to be made. */
export class DeliveredPictureDto {
  key!: string;
  mode!: PictureMode;
  radius!: SupplyArea;
  title!: string;
  /** What its file is called, without an ending. */
  file!: string;
}

export class DeliveryDto {
  /** What all of it together is called, without an ending. */
  file!: string;
  /** Empty where the workbook is all there is. */
  pictures!: DeliveredPictureDto[];
  /** Titles of pictures that the chain hands in and this reader may not see. */
  withheld!: string[];
  /** The same of lists: the workbook is without them. */
  withheldLists!: string[];
  formats!: PictureFormat[];
}
