import type {
  ChainStream,
  DemandBasis,
  GapState,
  LocalStatus,
  NodeKind,
  SupplyRadius,
} from '@lianzhao/contracts';

import { type ReferenceDto } from '../../platform/http';

/** How many leaves are in each state. */
export class StateCountsDto implements Record<GapState, number> {
  missing!: number;
  weak!: number;
  break_point!: number;
  blocked!: number;
  adequate!: number;
  strength!: number;
  not_needed!: number;
}

export class ChainDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  /** `2025` or `2025-11`. */
  dataDate!: string;
  nodeCount!: number;
  leafCount!: number;
  states!: StateCountsDto;
  /** 元 a year nobody here supplies; null when nothing of it is known. */
  gapValue!: number | null;
  /** 元 a year the anchors buy at full capacity, an estimate. */
  demandValue!: number | null;
}

export class ChainListDto {
  items!: ChainDto[];
}

/** A firm whose purchases pull a chain here (链主). */
export class AnchorDto {
  id!: string;
  chainCode!: string;
  enterprise!: ReferenceDto;
  localName!: string;
  nodeCodes!: string[];
  note!: string | null;
}

export class DemandDto {
  /** Where the demand is known from; only a bill of materials gives it a value. */
  basis!: DemandBasis;
  value!: number | null;
  low!: number | null;
  high!: number | null;
  /** What plants that are not built yet would add. */
  planned!: number | null;
}

/** Local sites at a node by status. Only those in operation supply. */
export class LocalCountsDto implements Record<LocalStatus, number> {
  operating!: number;
  building!: number;
  signed!: number;
  announced!: number;
  unknown!: number;
  /** Operating rows that stand for several firms nobody has counted; not part of `operating`. */
  aggregate!: number;
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
  /** Null for a node that only groups others. */
  state!: GapState | null;
  /** An anchor stands here. */
  anchor!: boolean;
  demand!: DemandDto;
  local!: LocalCountsDto;
  gapValue!: number | null;
  supplyRadius!: SupplyRadius | null;
  energyIntensity!: number | null;
}

export class SupplyLinkDto {
  from!: string;
  to!: string;
}

export class RatioDto {
  numerator!: number;
  denominator!: number;
}

export class GapTotalsDto {
  demandValue!: number | null;
  demandLow!: number | null;
  demandHigh!: number | null;
  gapValue!: number | null;
  plannedDemandValue!: number | null;
  leaves!: number;
  /** Leaves with a supplier in operation here, whether or not anybody here buys. */
  covered!: number;
  /** Part families that are bought and have a supplier here, out of all that are bought. */
  localSupplyRateCount!: RatioDto;
}

export class GapMapDto {
  chain!: ChainDto;
  dataDate!: string;
  nodes!: GapNodeDto[];
  links!: SupplyLinkDto[];
  anchors!: AnchorDto[];
  totals!: GapTotalsDto;
}

/** One reason behind a state; the web makes the sentence from code and parameters. */
export class EvidenceDto {
  code!: string;
  params!: Record<string, string | number>;
  source?: string;
}

export class LocalSiteDto {
  id!: string;
  nameZh!: string;
  parent!: string | null;
  status!: LocalStatus;
  capacity!: string | null;
  year!: number | null;
  place!: string | null;
  source!: string | null;
  /** Stands for several firms. */
  aggregate!: boolean;
  origin!: 'atlas' | 'project';
}

export class DemandRowDto {
  anchor!: string;
  product!: string;
  productZh!: string;
  sharePct!: number;
  lowPct!: number;
  highPct!: number;
  /** 元 a year bought from others; 0 where the anchor supplies itself, null where nothing is known. */
  value!: number | null;
  low!: number | null;
  high!: number | null;
  year!: number | null;
  planned!: boolean;
  /** Why nothing is bought, when the anchor supplies itself. */
  selfSupply!: string | null;
  evidence!: string;
  source!: string;
  base!: string;
}

export class NeighbourDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  state!: GapState | null;
}

export class GapNodeDetailDto extends GapNodeDto {
  costSharePct!: number | null;
  costShareBasis!: string | null;
  minScale!: string | null;
  judgedBy!: string | null;
  source!: string;
  dataDate!: string;
  evidence!: EvidenceDto[];
  localSites!: LocalSiteDto[];
  demandRows!: DemandRowDto[];
  upstream!: NeighbourDto[];
  downstream!: NeighbourDto[];
}
