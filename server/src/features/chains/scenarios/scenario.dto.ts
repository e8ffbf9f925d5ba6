import { LIMITS, SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { MayBeAbsent, ReferenceDto } from '../../../platform/http';
import { MapView } from '../map/gap-map.dto';

const MOST_MOVES = 200;
const CODE = 30;
/** 元 as a decimal text. */
const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

export class ScenarioPath {
  @IsString()
  @MaxLength(CODE)
  code!: string;

  @IsUUID()
  id!: string;
}

/** Somebody is taken to supply a node. */
export class MoveDto {
  @IsString()
  @MaxLength(CODE)
  nodeCode!: string;

  /** A firm of the register; absent for a capacity that nobody stands for yet. */
  @IsOptional()
  @IsUUID()
  enterpriseId!: string | null;

  @IsString()
  @Length(1, LIMITS.name)
  name!: string;

  /** Share of what is bought elsewhere that it wins (κ), 0 to 1. */
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(1)
  winShare!: number;

  /** Share of its value that is made here, 0 to 1. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(1)
  tracedShare!: number | null;

  /** 元 a year; decides instead of the share where it is known. */
  @IsOptional()
  @Matches(AMOUNT)
  annualSupply!: string | null;
}

/** Moves, and the map they are tried on. */
export class TryMovesDto extends MapView {
  @IsArray()
  @ArrayMaxSize(MOST_MOVES)
  @ValidateNested({ each: true })
  @Type(() => MoveDto)
  moves!: MoveDto[];
}

export class CreateScenarioDto {
  @IsString()
  @Length(1, LIMITS.title)
  name!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  note?: string;

  @IsIn(SUPPLY_AREAS)
  radius!: SupplyArea;

  /** Year of the purchases it is made on, null for the latest twelve months; absent where that is not known. */
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;

  @MayBeAbsent()
  @IsBoolean()
  shared?: boolean;

  @IsArray()
  @ArrayMaxSize(MOST_MOVES)
  @ValidateNested({ each: true })
  @Type(() => MoveDto)
  moves!: MoveDto[];
}

export class UpdateScenarioDto {
  @MayBeAbsent()
  @IsString()
  @Length(1, LIMITS.title)
  name?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(LIMITS.text)
  note?: string;

  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  radius?: SupplyArea;

  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number | null;

  @MayBeAbsent()
  @IsBoolean()
  shared?: boolean;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_MOVES)
  @ValidateNested({ each: true })
  @Type(() => MoveDto)
  moves?: MoveDto[];
}

export class StoredMoveDto extends MoveDto {
  nodeNameZh!: string;
  nodeNameEn!: string;
  /** The node has left the chain since; the move counts for nothing. */
  retired!: boolean;
  /** Where it went, when it was merged into another. */
  mergedInto!: string | null;
}

export class ScenarioDto {
  id!: string;
  name!: string;
  note!: string;
  /** What it was made in, whatever it is looked at in. */
  radius!: SupplyArea;
  /** Year of the purchases it was made on; null for the latest twelve months, and where it is not known. */
  year!: number | null;
  yearKnown!: boolean;
  shared!: boolean;
  author!: ReferenceDto;
  moves!: StoredMoveDto[];
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}

export class ScenarioListDto {
  items!: ScenarioDto[];
}
