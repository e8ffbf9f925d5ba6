import {
  CHAIN_STREAMS,
  type ChainStream,
  LIMITS,
  NODE_KINDS,
  type NodeKind,
  SUPPLY_RADII,
  type SupplyRadius,
} from '@lianzhao/contracts';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

import { MayBeAbsent } from '../../../../platform/http';
import { IsDataDate } from '../data-date';

const CODE = 30;
const NAME = 120;
const NAME_EN = 200;
const SCALE = 100;
const WORDS = 40;
const MARK = 5;
/** Of a node: capital letters, digits and hyphens, at most 20. */
export const NODE_CODE = /^[A-Z0-9][A-Z0-9-]{1,19}$/;
/** GB/T 4754-2017: 2 to 4 digits, the letter of the section before them if it is known. */
const INDUSTRY_CODE = /^[A-T]?\d{2,4}$/;
const PERCENT = /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/;

/** What is absent stays, or is what a new node begins with; null empties. */
export class NodeFieldsDto {
  @MayBeAbsent()
  @IsString()
  @MaxLength(NAME_EN)
  nameEn?: string;

  @MayBeAbsent()
  @IsIn(CHAIN_STREAMS)
  stream?: ChainStream;

  @MayBeAbsent()
  @IsIn(NODE_KINDS)
  kind?: NodeKind;

  /** 1–5. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MARK)
  criticality?: number | null;

  @IsOptional()
  @Matches(PERCENT)
  costSharePct?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  costShareBasis?: string | null;

  @IsOptional()
  @IsIn(SUPPLY_RADII)
  supplyRadius?: SupplyRadius | null;

  /** 1–5; 5 is drawn to cheap or green power. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MARK)
  energyIntensity?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(SCALE)
  minScale?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  judgedBy?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(WORDS)
  @IsString({ each: true })
  @Length(1, NAME, { each: true })
  technologies?: string[];

  /** GB/T 4754. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(WORDS)
  @Matches(INDUSTRY_CODE, { each: true })
  industryCodes?: string[];

  /** Other names of it, under which imports find it. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(WORDS)
  @IsString({ each: true })
  @Length(1, NAME, { each: true })
  keywords?: string[];

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  source?: string;

  /** `2025`, `2025-11` or `2025-11-03`; this month unless said. */
  @MayBeAbsent()
  @IsDataDate()
  dataDate?: string;
}

export class CreateNodeDto extends NodeFieldsDto {
  @IsString()
  @MaxLength(CODE)
  parentCode!: string;

  /** The next free one below the parent unless said. */
  @MayBeAbsent()
  @Matches(NODE_CODE)
  code?: string;

  @IsString()
  @Length(1, NAME)
  @Matches(/\S/)
  nameZh!: string;

  /** The sibling it goes before; last unless said. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  before?: string | null;
}

export class UpdateNodeDto extends NodeFieldsDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, NAME)
  @Matches(/\S/)
  nameZh?: string;
}

export class MoveNodeDto {
  @IsString()
  @MaxLength(CODE)
  parentCode!: string;

  /** The sibling it goes before; last unless said. */
  @IsOptional()
  @IsString()
  @MaxLength(CODE)
  before?: string | null;
}
