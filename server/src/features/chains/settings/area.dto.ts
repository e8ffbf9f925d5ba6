import type { SupplyArea } from '@lianzhao/contracts';
import { ArrayMaxSize, IsArray, IsString, Length, MaxLength } from 'class-validator';

import { MayBeAbsent } from '../../../platform/http';

const NAMES = 200;
const NAME = 40;

export class UpdateAreaDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, NAME)
  nameZh?: string;

  @MayBeAbsent()
  @IsString()
  @Length(1, 2 * NAME)
  nameEn?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(NAMES)
  @IsString({ each: true })
  @MaxLength(NAME, { each: true })
  words?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(NAMES)
  @IsString({ each: true })
  @MaxLength(NAME, { each: true })
  cities?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(NAMES)
  @IsString({ each: true })
  @MaxLength(NAME, { each: true })
  provinces?: string[];
}

export class AreaDto {
  code!: SupplyArea;
  nameZh!: string;
  nameEn!: string;
  words!: string[];
  cities!: string[];
  provinces!: string[];
  version!: number;
}

export class AreaListDto {
  /** Innermost first. */
  items!: AreaDto[];
}
