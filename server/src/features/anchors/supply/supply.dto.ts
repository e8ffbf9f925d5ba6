import { type DemandBasis, SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class SupplyQuery {
  /** How far away somebody may be and still count as local; `city` unless said otherwise. */
  @IsOptional()
  @IsIn(SUPPLY_AREAS)
  radius?: SupplyArea;

  /** Purchases of this calendar year; else of the last twelve months of records. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

/** From the least to the most it can be, where what is missing may be anything. */
export class RangeDto {
  low!: number;
  high!: number;
}

export class RatioDto {
  numerator!: number;
  denominator!: number;
}

/** A rate whose numerator is known only within limits; 元 a year. */
export class RangeRatioDto extends RangeDto {
  denominator!: number;
}

/** The three local supply rates (domain.md §2.4). */
export class SupplyRatesDto {
  /** LSR_value. */
  value!: RangeRatioDto;
  /** LSR_count: of the nodes it buys. */
  count!: RatioDto;
  /** LVC_traced: corrected for what local suppliers buy elsewhere. */
  traced!: RangeRatioDto;
}

export class RingRatesDto extends SupplyRatesDto {
  radius!: SupplyArea;
}

export class YearRatesDto extends SupplyRatesDto {
  year!: number;
}

/** What it buys of one node. */
export class SupplyNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  /** Records, or an estimate from volumes and bills of materials. */
  basis!: Extract<DemandBasis, 'purchases' | 'bill_of_materials'>;
  /** 元 a year. */
  value!: number;
  /** Of it bought within the radius, 元 a year. */
  local!: RangeDto;
  /** Of it made here in the second tier too. */
  traced!: RangeDto;
  /** Percentage points of its local supply rate that this node could add. */
  gapPct!: RangeDto;
  /** Those the records name. */
  suppliers!: string[];
}

/** What the anchor buys and where from. Reckoned over its records where there are any, else estimated. */
export class AnchorSupplyDto {
  radius!: SupplyArea;
  year!: number | null;
  basis!: Extract<DemandBasis, 'purchases' | 'bill_of_materials' | 'none'>;
  rates!: SupplyRatesDto;
  /** First and last day of the records; null without any. */
  from!: string | null;
  to!: string | null;
  /** The largest first; estimated ones beside records are no part of the rates. */
  nodes!: SupplyNodeDto[];
  /** The rates for every ring, the innermost first. */
  rings!: RingRatesDto[];
  /** By calendar year, the oldest first; of records alone. */
  years!: YearRatesDto[];
}
