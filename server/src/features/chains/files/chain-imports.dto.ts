import { type ChainStream, LIMITS, type NodeKind } from '@lianzhao/contracts';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

import { SheetFlawDto } from '../../../platform/spreadsheet';
import { CHAIN_SHEETS, type ChainSheet } from './chain-columns';

const LANGUAGES = ['zh-CN', 'en'] as const;
export type FileLanguage = (typeof LANGUAGES)[number];
const FORMATS = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof FORMATS)[number];

export class ChainTemplateQuery {
  /** `xlsx` unless said otherwise. */
  @IsOptional()
  @IsIn(FORMATS)
  format?: FileFormat;

  /** Which table, of a CSV that holds but one; `nodes` unless said otherwise. */
  @IsOptional()
  @IsIn(CHAIN_SHEETS)
  sheet?: ChainSheet;

  /** Of the headings and examples; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: FileLanguage;
}

export class ChainFlawDto extends SheetFlawDto {
  /** Of a CSV: the name of the file. */
  sheet!: string;
}

export class ImportedNodeDto {
  code!: string;
  parentCode!: string | null;
  nameZh!: string;
  nameEn!: string;
  stream!: ChainStream;
  kind!: NodeKind;
  /** From 1 for the root. */
  level!: number;
  /** Links that begin or end here. */
  links!: number;
  /** Firms and projects that are here. */
  sites!: number;
}

export class ReadSheetDto {
  name!: string;
  /** What it lists; null when it was not read. */
  kind!: ChainSheet | null;
  rows!: number;
}

/** A chain as it would be; nothing of it is there yet. */
export class ChainImportDto {
  id!: string;
  fileName!: string;
  sheets!: ReadSheetDto[];
  nodeCount!: number;
  leafCount!: number;
  linkCount!: number;
  siteCount!: number;
  /** In the order of the file. */
  nodes!: ImportedNodeDto[];
  /** The first few hundred. */
  flaws!: ChainFlawDto[];
  flawCount!: number;
  /** What the root suggests. */
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

export class ApplyChainImportDto {
  /** Free, or of a chain whose import was taken back. */
  @IsString()
  @Matches(/^[A-Z][A-Z0-9-]{0,19}$/)
  code!: string;

  @IsString()
  @Length(2, 60)
  name!: string;

  @IsString()
  @Length(2, LIMITS.title)
  nameEn!: string;
}

export class AppliedChainDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  nodes!: number;
  links!: number;
  sites!: number;
  /** The edit that takes it all back. */
  editId!: string;
}
