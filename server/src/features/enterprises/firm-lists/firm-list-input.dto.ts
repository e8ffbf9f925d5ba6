import { LIMITS } from '@lianzhao/contracts';
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';

import { IsDataDate } from '../../chains';
import type { FirmField } from './list-columns';

const LAST_COLUMN = 511;
const NODES = 20;

/** A column from 0, or null for none. */
function IsColumn(): PropertyDecorator {
  return (target, key) => {
    ValidateIf((_, value) => value !== null)(target, key);
    IsInt()(target, key);
    Min(0)(target, key);
    Max(LAST_COLUMN)(target, key);
  };
}

/** Which column is what, from 0. */
export class FirmListColumnsDto implements Record<FirmField, number | null> {
  @IsColumn()
  name!: number | null;

  @IsColumn()
  uscc!: number | null;

  @IsColumn()
  province!: number | null;

  @IsColumn()
  city!: number | null;

  @IsColumn()
  address!: number | null;

  @IsColumn()
  industry!: number | null;

  @IsColumn()
  products!: number | null;

  @IsColumn()
  scope!: number | null;

  @IsColumn()
  capacity!: number | null;

  @IsColumn()
  share!: number | null;

  @IsColumn()
  listing!: number | null;

  @IsColumn()
  source!: number | null;

  @IsColumn()
  date!: number | null;

  /** Columns in which words for nodes stand: products, industries, codes of nodes. */
  @IsArray()
  @ArrayMaxSize(NODES)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(LAST_COLUMN, { each: true })
  words!: number[];
}

class NodeChoice {
  /** Nodes that are meant; none at all when empty. Null takes the choice back. */
  @ValidateIf((_, value) => value !== null)
  @IsArray()
  @ArrayMaxSize(NODES)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  nodeCodes!: string[] | null;
}

/** What a word stands for. */
export class FirmWordChoiceDto extends NodeChoice {
  @IsString()
  @Length(1, LIMITS.line)
  word!: string;
}

/** Where the firm of a row belongs. */
export class FirmRowChoiceDto extends NodeChoice {
  /** As the file counts it, from 1. */
  @IsInt()
  @Min(1)
  row!: number;
}

export class UpdateFirmListDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => FirmListColumnsDto)
  columns?: FirmListColumnsDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FirmWordChoiceDto)
  words?: FirmWordChoiceDto[];

  /** For rows whose class of GB/T 4754 several nodes have. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FirmRowChoiceDto)
  rows?: FirmRowChoiceDto[];
}

/** What people may say of a list: that a source states it, or that many report it. */
export const LIST_EVIDENCE = ['stated', 'widely_reported'] as const;

export class ApplyFirmListDto {
  @IsIn(LIST_EVIDENCE)
  evidence!: (typeof LIST_EVIDENCE)[number];

  /** Of rows that name none: which platform, which query. */
  @IsString()
  @Length(2, LIMITS.line)
  source!: string;

  /** Of rows that name none: `2026`, `2026-03` or `2026-03-02`, not in the future. */
  @IsDataDate()
  dataDate!: string;

  /** True takes over the good rows alone; else a list in which any row has a flaw is refused whole. */
  @IsOptional()
  @IsBoolean()
  goodRowsOnly?: boolean;
}
