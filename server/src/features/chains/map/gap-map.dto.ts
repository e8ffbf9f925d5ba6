import {
  type ChainStream,
  type DemandBasis,
  type GapAction,
  type GapState,
  type LocalStatus,
  type NodeKind,
  type PriorityFactor,
  SUPPLY_AREAS,
  type SupplyArea,
  type SupplyRadius,
} from '@lianzhao/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

import { IsDay, MayBeAbsent } from '../../../platform/http';
import { AnchorDto, ChainDto } from '../chain.dto';

/** Which map of a chain. */
export class MapView {
  /** How far away somebody may be and still count as local; `city` unless said otherwise. */
  @MayBeAbsent()
  @IsIn(SUPPLY_AREAS)
  radius?: SupplyArea;

  /** The map as it was at the end of this day, YYYY-MM-DD. */
  @MayBeAbsent()
  @IsDay()
  on?: string;

  /** Purchases of this calendar year; else of the last twelve months of each anchor's records at each node. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class MapQuery extends MapView {
  /** With the moves of this scenario. */
  @IsOptional()
  @IsUUID()
  scenario?: string;
}

export class DemandDto {
  /** Where the demand is known from; only records and bills of materials give it a value. */
  basis!: DemandBasis;
  value!: number | null;
  low!: number | null;
  high!: number | null;
  /** The part of `value` that is from purchase records. */
  measured!: number | null;
  /** What plants that are not built yet would add. */
  planned!: number | null;
}

/** Local sites at a node by status, within the radius. Only those in operation supply. */
export class LocalCountsDto implements Record<LocalStatus, number> {
  operating!: number;
  building!: number;
  signed!: number;
  announced!: number;
  unknown!: number;
  /** Operating rows that stand for several firms nobody has counted; not part of `operating`. */
  aggregate!: number;
}

/** From the least to the most it can be. */
export class RangeDto {
  low!: number;
  high!: number;
}

export class PriorityFactorsDto implements Record<PriorityFactor, number> {
  /** The gap in 元 a year. */
  value!: number;
  reach!: number;
  fit!: number;
  confidence!: number;
}

export class PriorityDto {
  /** 元 a year within reach: the product of the factors, each raised to its weight. */
  reachable!: number;
  factors!: PriorityFactorsDto;
}

export class OverrideDto {
  state!: GapState | null;
  action!: GapAction | null;
  reason!: string;
  author!: string;
  /** The last day it holds. */
  expiresOn!: string;
}

export class GapNodeDto {
  id!: string;
  code!: string;
  parentCode!: string | null;
  nameZh!: string;
  nameEn!: string;
  stream!: ChainStream;
  level!: number;
  kind!: NodeKind;
  criticality!: number | null;
  leaf!: boolean;
  /** What counts: a person's word while it holds, else what was computed. Null for a node that only groups others. */
  state!: GapState | null;
  computedState!: GapState | null;
  action!: GapAction | null;
  override!: OverrideDto | null;
  /** An anchor stands here. */
  anchor!: boolean;
  demand!: DemandDto;
  local!: LocalCountsDto;
  /** Somebody supplies from within the radius: a site that runs, whoever is supposed to come, or a recorded local purchase. */
  covered!: boolean;
  /** Share bought within the radius, 0 to 1. */
  localShare!: RangeDto | null;
  gapValue!: number | null;
  gapLow!: number | null;
  gapHigh!: number | null;
  /** Percentage points of the local supply rate that a newcomer could add. */
  upliftPct!: number | null;
  priority!: PriorityDto | null;
  supplyRadius!: SupplyRadius | null;
  energyIntensity!: number | null;
  ageMonths!: number;
  stale!: boolean;
}

export class SupplyLinkDto {
  from!: string;
  to!: string;
}

export class RatioDto {
  numerator!: number;
  denominator!: number;
}

/** A rate whose numerator is known only within limits; all three in 元 a year. */
export class RangeRatioDto {
  low!: number;
  high!: number;
  denominator!: number;
}

export class GapTotalsDto {
  demandValue!: number | null;
  demandLow!: number | null;
  demandHigh!: number | null;
  measuredValue!: number | null;
  gapValue!: number | null;
  gapLow!: number | null;
  gapHigh!: number | null;
  plannedDemandValue!: number | null;
  leaves!: number;
  /** Leaves that are covered, whether or not anybody here buys. */
  covered!: number;
  /** Part families that are bought and have a supplier here, out of all that are bought. */
  localSupplyRateCount!: RatioDto;
  localSupplyRateValue!: RangeRatioDto;
  /** Second tier corrected. */
  localSupplyRateTraced!: RangeRatioDto;
}

export class GapMapDto {
  chain!: ChainDto;
  dataDate!: string;
  radius!: SupplyArea;
  /** The past day it shows; null for now. */
  on!: string | null;
  /** Year of the purchases; null for the latest twelve months. */
  year!: number | null;
  /** Years that there are purchase records of, newest first. */
  years!: number[];
  /** The first day that can be asked for. */
  firstDay!: string | null;
  staleMonths!: number;
  nodes!: GapNodeDto[];
  links!: SupplyLinkDto[];
  anchors!: AnchorDto[];
  totals!: GapTotalsDto;
}
