import { LIMITS } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { IsDay } from '../../../platform/http';

const MOST = 50;
/** The present and the short name are fields of the firm itself. */
const TOLD_KINDS = ['former', 'alias'] as const;
type ToldKind = (typeof TOLD_KINDS)[number];

export class ToldNameDto {
  @IsIn(TOLD_KINDS)
  kind!: ToldKind;

  @IsString()
  @Length(2, LIMITS.name)
  name!: string;

  /** First day under this name. */
  @IsOptional()
  @IsDay()
  since?: string | null;

  /** Last day. */
  @IsOptional()
  @IsDay()
  until?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.line)
  source?: string | null;
}

export class SaveNamesDto {
  /** All former and other names; those left out are taken away. */
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => ToldNameDto)
  names!: ToldNameDto[];
}

export class EnterpriseNameDto {
  id!: string;
  kind!: ToldKind;
  name!: string;
  since!: string | null;
  until!: string | null;
  source!: string | null;
}

export class EnterpriseNamesDto {
  items!: EnterpriseNameDto[];
  /** Of the enterprise, for the next change. */
  version!: number;
}
