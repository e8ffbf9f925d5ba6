import { FIRM_SOURCE_KINDS, type FirmSourceKind, LIMITS } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, IsUrl, IsUUID, Length, MaxLength } from 'class-validator';

import { MayBeAbsent } from '../../../platform/http';
import { IsDataDate } from '../../chains';
import { SOURCE_LINK } from './source.entity';

export class SourcePath {
  /** Of the enterprise. */
  @IsUUID()
  id!: string;

  @IsUUID()
  sourceId!: string;
}

/** What is absent stays; null empties. */
export class UpdateFirmSourceDto {
  @MayBeAbsent()
  @IsIn(FIRM_SOURCE_KINDS)
  kind?: FirmSourceKind;

  /** What it is called: a page, a document, an event, whoever told us. */
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.line)
  title?: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(SOURCE_LINK)
  link?: string | null;

  /** Of when it is: YYYY, YYYY-MM or YYYY-MM-DD. */
  @IsOptional()
  @IsDataDate()
  dataDate?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  note?: string | null;
}

export class NewFirmSourceDto extends UpdateFirmSourceDto {
  @IsIn(FIRM_SOURCE_KINDS)
  declare kind: FirmSourceKind;

  @IsString()
  @Length(1, LIMITS.line)
  declare title: string;
}

export class FirmSourceDto {
  id!: string;
  kind!: FirmSourceKind;
  title!: string;
  link!: string | null;
  dataDate!: string | null;
  note!: string | null;
  version!: number;
}

export class FirmSourceListDto {
  /** The latest first. */
  items!: FirmSourceDto[];
}
