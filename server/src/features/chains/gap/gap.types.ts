import type { ChainStream, DemandBasis, GapState, LocalStatus } from '@lianzhao/contracts';

/** What the gap map is computed from: plain values, no database, no framework. Money is 元 a year. */
export interface GapInput {
  nodes: readonly GapNodeInput[];
  links: readonly { from: string; to: string }[];
  sites: readonly GapSiteInput[];
  bill: readonly BomInput[];
  volumes: readonly VolumeInput[];
  selfSupply: readonly SelfSupplyInput[];
  /** Nodes at which an anchor itself stands. */
  anchorNodes: ReadonlySet<string>;
}

export interface GapNodeInput {
  code: string;
  parentCode: string | null;
  nameZh: string;
  stream: ChainStream;
}

export interface GapSiteInput {
  id: string;
  nameZh: string;
  /** Group the site belongs to; two sites of one group are one source. */
  parent: string | null;
  status: LocalStatus;
  /** Stands for several firms whose number at a node nobody has counted. */
  aggregate: boolean;
  source: string | null;
  places: readonly SitePlace[];
}

export interface SitePlace {
  nodeCode: string;
  /** What the site can supply of this node; null where nobody has said. */
  annualSupply: number | null;
}

export interface BomInput {
  product: string;
  productZh: string;
  nodeCode: string;
  sharePct: number;
  lowPct: number;
  highPct: number;
  base: string;
  evidence: string;
  source: string;
}

export interface VolumeInput {
  anchor: string;
  product: string;
  unit: string;
  purchasedValue: number | null;
  year: number | null;
  /** When set, the purchased value covers only these nodes. */
  valueNodeCodes: readonly string[] | null;
  /** Whether the plant is known to run; null when no site is listed for it. */
  plantStatus: LocalStatus | null;
  evidence: string;
  source: string;
}

export interface SelfSupplyInput {
  anchor: string;
  product: string;
  nodeCode: string;
  reason: string;
  source: string;
}

/** One line of the calculation: what one product of one anchor asks of one node. */
export interface DemandRow {
  anchor: string;
  product: string;
  productZh: string;
  nodeCode: string;
  sharePct: number;
  lowPct: number;
  highPct: number;
  /** What is bought from others; null where the purchase value is not known, 0 where the anchor supplies itself. */
  value: number | null;
  low: number | null;
  high: number | null;
  year: number | null;
  planned: boolean;
  plantStatus: LocalStatus | null;
  /** Why nothing of it is bought, when the anchor supplies itself. */
  selfSupply: SelfSupplyInput | null;
  base: string;
  evidence: string;
  source: string;
}

export interface Demand {
  basis: DemandBasis;
  value: number | null;
  low: number | null;
  high: number | null;
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
  | 'coverage';

export interface GapNode {
  code: string;
  leaf: boolean;
  /** Null for a node that only groups others. */
  state: GapState | null;
  anchor: boolean;
  demand: Demand;
  local: LocalCounts;
  gapValue: number | null;
  demandRows: readonly DemandRow[];
  evidence: readonly Evidence[];
}

export interface GapTotals {
  demandValue: number | null;
  demandLow: number | null;
  demandHigh: number | null;
  gapValue: number | null;
  plannedDemandValue: number | null;
  leaves: number;
  /** Leaves with a supplier in operation here, whether or not anybody here buys. */
  covered: number;
  /** Share of the bought part families that have a supplier here, as the two numbers it is made of. */
  localSupplyRateCount: { numerator: number; denominator: number };
}

export interface GapResult {
  nodes: ReadonlyMap<string, GapNode>;
  totals: GapTotals;
  states: Record<GapState, number>;
}
