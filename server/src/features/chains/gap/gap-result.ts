import type {
  DemandBasis,
  EvidenceLevel,
  GapAction,
  GapState,
  LocalStatus,
  PriorityFactor,
} from '@lianzhao/contracts';

import type { SelfSupplyInput } from './gap-input';

/** From the least to the most it can be, where what is missing may be anything. */
export interface Range {
  low: number;
  high: number;
}

/** One line of the calculation: what one anchor asks of one node, by its records or by an estimate. */
export interface DemandRow {
  basis: 'purchases' | 'bill_of_materials';
  /** Null for a plant of which nobody knows whose it is. */
  anchorId: string | null;
  anchor: string;
  product: string;
  productZh: string;
  nodeCode: string;
  /** Percent of the bought material of the product; 0 for a purchase, which is an amount. */
  sharePct: number;
  lowPct: number;
  highPct: number;
  /** What is bought from others; null where the purchase value is not known, 0 where the anchor supplies itself. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Share bought within the radius; only records tell. */
  localShare: number | null;
  /** It may be more. */
  localIsLeast: boolean;
  tracedShare: number | null;
  supplier: string | null;
  year: number | null;
  /** When the row is from, as exactly as its source says. */
  dataDate: string | null;
  /** Who wrote the volume last; null for what came with the product, and for records, which may be many people's. */
  editor: string | null;
  /** Of an estimate: the same of the bill of materials. */
  billDate: string | null;
  billEditor: string | null;
  planned: boolean;
  plantStatus: LocalStatus | null;
  /** Why nothing of it is bought, when the anchor supplies itself. */
  selfSupply: SelfSupplyInput | null;
  months: number | null;
  /** Of records that add up to less than the least of the estimate they take the place of: that estimate, 元 a year. */
  replaces: number | null;
  base: string;
  evidence: EvidenceLevel;
  source: string;
}

export interface Demand {
  basis: DemandBasis;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The part of `value` that is from purchase records. */
  measured: number | null;
  planned: number | null;
}

export type LocalCounts = Record<LocalStatus, number> & {
  /** Operating rows that stand for several firms; not part of `operating`. */
  aggregate: number;
};

/** One reason for a judgement. The web makes the sentence from code and parameters. */
export interface Evidence {
  code: EvidenceCode;
  params: Record<string, string | number>;
  source?: string;
}

export type EvidenceCode =
  | 'anchor-here'
  | 'demand-purchases'
  | 'demand-below-estimate'
  | 'demand-bom'
  | 'demand-planned'
  | 'demand-value-unknown'
  | 'demand-self-supplied'
  | 'demand-anchor-unverified'
  | 'demand-on-system'
  | 'demand-links'
  | 'demand-none'
  | 'supply-none'
  | 'supply-operating'
  | 'supply-single'
  | 'supply-one-group'
  | 'supply-aggregate'
  | 'supply-coming'
  | 'supply-unverified'
  | 'supply-farther'
  | 'supply-assumed'
  | 'bought-locally'
  | 'bought-elsewhere'
  | 'concentration'
  | 'quotient'
  | 'coverage'
  | 'gap-between'
  | 'purchases-stale'
  | 'volume-stale'
  | 'bill-stale'
  | 'supply-stale'
  | 'data-stale';

export interface Priority {
  /** 元 a year within reach: the product of the factors, each raised to its weight. */
  reachable: number;
  /** Each from 0 to 1 but `value`, which is in 元 a year: the gap or, where local shares lie within limits, its middle. */
  factors: Record<PriorityFactor, number>;
}

export interface Override {
  state: GapState | null;
  action: GapAction | null;
  reason: string;
  author: string;
  expiresOn: string;
}

export interface GapNode {
  code: string;
  leaf: boolean;
  /** As computed; null for a node that only groups others. */
  state: GapState | null;
  action: GapAction | null;
  /** What a person says instead, while it holds. */
  override: Override | null;
  anchor: boolean;
  demand: Demand;
  local: LocalCounts;
  /** Somebody supplies from within the radius: a site that runs, whoever is supposed to come, or a recorded local purchase. */
  covered: boolean;
  /** Share bought within the radius; null where nothing is bought. */
  localShare: Range | null;
  /** min(1, S/D); null unless both are known in money. */
  coverage: number | null;
  /** Herfindahl index of the suppliers named in the records; null without any. */
  hhi: number | null;
  /** Of the demand whose local share is known; the limits are of all of it. */
  gapValue: number | null;
  gapLow: number | null;
  gapHigh: number | null;
  /** Percentage points of the local supply rate a newcomer could add: κ · gap. */
  upliftPct: number | null;
  priority: Priority | null;
  /** Age in months of the oldest of what the judgement rests on: today's demand and local supply; else of the node itself. */
  ageMonths: number;
  stale: boolean;
  demandRows: readonly DemandRow[];
  evidence: readonly Evidence[];
}

export interface Ratio {
  numerator: number;
  denominator: number;
}

/** A rate whose numerator is known only within limits. */
export interface RangeRatio {
  low: number;
  high: number;
  denominator: number;
}

export interface GapTotals {
  demandValue: number | null;
  demandLow: number | null;
  demandHigh: number | null;
  measuredValue: number | null;
  gapValue: number | null;
  gapLow: number | null;
  gapHigh: number | null;
  plannedDemandValue: number | null;
  leaves: number;
  /** Leaves that are covered, whether or not anybody here buys. */
  covered: number;
  /** LSR_count: share of the bought part families that have a local source. */
  localSupplyRateCount: Ratio;
  /** LSR_value in 元 a year. */
  localSupplyRateValue: RangeRatio;
  /** LVC_traced in 元 a year: second tier corrected. */
  localSupplyRateTraced: RangeRatio;
}

export interface GapResult {
  nodes: ReadonlyMap<string, GapNode>;
  totals: GapTotals;
  /** By what counts: a person's word while it holds, else what was computed. */
  states: Record<GapState, number>;
  /** How many nodes were computed to get here. */
  computed: number;
}
