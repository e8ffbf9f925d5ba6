import {
  AMOUNT_UNITS,
  type AmountUnit,
  LIMITS,
  PURCHASE_COLUMNS,
  type PurchaseColumn,
  type RowChange,
  SHARE_FORMS,
  type ShareForm,
  SUPPLY_AREAS,
  type SupplierPlace,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';
import { SheetFlawDto } from '../../../platform/spreadsheet';

const CODE = 30;
const MOST_COLUMNS = 512;
const MOST_WORDS = 2_000;
const UNITS = Object.keys(AMOUNT_UNITS);

export class ColumnChoiceDto {
  @IsIn(PURCHASE_COLUMNS)
  column!: PurchaseColumn;

  /** Of the title, from 0; null when the file has no such column. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_COLUMNS - 1)
  at!: number | null;
}

export class WordChoiceDto {
  @IsString()
  @Length(1, LIMITS.line)
  word!: string;

  /** Of a node without parts; null leaves out the rows of this word. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  nodeCode!: string | null;
}

/** What its uploader says about a list; what is absent stays. */
export class UpdatePurchaseImportDto {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(PURCHASE_COLUMNS.length)
  @ValidateNested({ each: true })
  @Type(() => ColumnChoiceDto)
  columns?: ColumnChoiceDto[];

  /** Of amounts beside which no unit stands; null leaves it to the title. */
  @IsOptional()
  @IsIn(UNITS)
  unit?: AmountUnit | null;

  /** What a share without a sign means; null leaves it to the title. */
  @IsOptional()
  @IsIn(SHARE_FORMS)
  shares?: ShareForm | null;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  localArea?: SupplyArea;

  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.line)
  source?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @ValidateNested({ each: true })
  @Type(() => WordChoiceDto)
  words?: WordChoiceDto[];
}

export class ApplyPurchaseImportDto {
  /** Take what has no flaw and leave the rest; without it one flaw keeps everything out. */
  @MayBeAbsent()
  @IsBoolean()
  goodRowsOnly?: boolean;

  /** `true` unless said otherwise. */
  @MayBeAbsent()
  @IsBoolean()
  confidential?: boolean;
}

/** A title of the file, and what its column is taken for. */
export class ListColumnDto {
  /** From 0. */
  at!: number;
  title!: string;
  column!: PurchaseColumn | null;
  /** What stands in the first rows. */
  samples!: string[];
}

export class NodeChoiceDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
}

/** A word that names no single node without parts. */
export class OpenWordDto {
  word!: string;
  /** `node-unknown`, `node-several` or `node-not-leaf`. */
  code!: string;
  rows!: number;
  /** Nodes that might be meant, the likeliest first. */
  suggestions!: NodeChoiceDto[];
}

/** A word its uploader has decided. */
export class ChosenWordDto {
  word!: string;
  /** Null when its rows are left out. */
  node!: NodeChoiceDto | null;
}

export class PreviewRowDto {
  /** As Excel numbers it. */
  row!: number;
  change!: RowChange;
  node!: NodeChoiceDto;
  part!: string;
  value!: string;
  periodStart!: string;
  periodEnd!: string;
  supplierName!: string;
  /** The supplier is a firm of the register. */
  supplierKnown!: boolean;
  supplierPlace!: SupplierPlace | null;
  localShare!: number | null;
  tracedShare!: number | null;
}

export class ImportCountsDto {
  /** That hold something. */
  rows!: number;
  added!: number;
  updated!: number;
  unchanged!: number;
  flawed!: number;
  leftOut!: number;
}

export class PurchaseImportDto {
  id!: string;
  fileName!: string;
  anchor!: ReferenceDto;
  chainCode!: string;
  sheet!: string;
  headRow!: number;
  columns!: ListColumnDto[];
  /** Columns without which no row can be read. */
  missing!: PurchaseColumn[];
  /** As chosen; null leaves it to the title. */
  unit!: AmountUnit | null;
  /** What the title names. */
  titleUnit!: AmountUnit | null;
  shares!: ShareForm | null;
  localArea!: SupplyArea;
  source!: string;
  counts!: ImportCountsDto;
  /** By row; the first 1,000. */
  flaws!: SheetFlawDto[];
  /** Of how many. */
  flawCount!: number;
  /** Those of most rows first; the first 200. */
  openWords!: OpenWordDto[];
  chosenWords!: ChosenWordDto[];
  /** The first rows without flaw. */
  preview!: PreviewRowDto[];
}

export class PurchaseImportDoneDto {
  /** Takes the whole import back when it is undone. */
  editId!: string;
  counts!: ImportCountsDto;
}

export class TemplateQuery {
  /** Code of the chain whose nodes are listed. */
  @IsString()
  @MaxLength(CODE)
  chain!: string;

  /** Of the headings; `zh-CN` unless said otherwise. */
  @IsOptional()
  @IsIn(['zh-CN', 'en'])
  language?: 'zh-CN' | 'en';
}
