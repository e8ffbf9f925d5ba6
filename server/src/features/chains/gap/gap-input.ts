import type {
  ChainStream,
  EvidenceLevel,
  GapAction,
  GapSettings,
  GapState,
  LocalStatus,
  SupplyArea,
  SupplyRadius,
} from '@lianzhao/contracts';

/** What the gap map is computed from: plain values, no database, no framework. Money is 元 a year. */
export interface GapInput {
  nodes: readonly GapNodeInput[];
  links: readonly { from: string; to: string }[];
  sites: readonly GapSiteInput[];
  bill: readonly BomInput[];
  volumes: readonly VolumeInput[];
  selfSupply: readonly SelfSupplyInput[];
  purchases: readonly PurchaseInput[];
  /** There are no others: none are kept from whoever reads. */
  allPurchases: boolean;
  quotients: readonly QuotientInput[];
  overrides: readonly OverrideInput[];
  /** What is supposed to come in a what-if; empty for the map of what is. */
  moves: readonly MoveInput[];
  /** Nodes at which an anchor itself stands. */
  anchorNodes: ReadonlySet<string>;
  settings: GapSettings;
  /** How far away somebody may be and still count as local. */
  radius: SupplyArea;
  /** The day ages and expiries are counted from, YYYY-MM-DD. */
  today: string;
}

export interface GapNodeInput {
  code: string;
  parentCode: string | null;
  nameZh: string;
  stream: ChainStream;
  supplyRadius: SupplyRadius | null;
  /** 1–5; 5 is drawn to cheap or green power. */
  energyIntensity: number | null;
  /** `2025`, `2025-11` or `2025-11-30`. */
  dataDate: string;
}

export interface GapSiteInput {
  id: string;
  nameZh: string;
  /** Group the site belongs to; two sites of one group are one source. */
  parent: string | null;
  status: LocalStatus;
  /** Stands for several firms whose number at a node nobody has counted. */
  aggregate: boolean;
  area: SupplyArea;
  source: string | null;
  /** When what is said of it is from; null where nobody knows. */
  dataDate: string | null;
  places: readonly SitePlace[];
}

export interface SitePlace {
  nodeCode: string;
  /** What the site can supply of this node; null where nobody has said. */
  annualSupply: number | null;
  /** Where what is said of the site at this node has a date of its own. */
  dataDate?: string | null;
  editor?: string | null;
}

export interface BomInput {
  product: string;
  productZh: string;
  nodeCode: string;
  sharePct: number;
  lowPct: number;
  highPct: number;
  base: string;
  evidence: EvidenceLevel;
  source: string;
  dataDate: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor: string | null;
}

export interface VolumeInput {
  anchor: string;
  /** The anchor whose purchases replace this estimate where there are any. */
  anchorId: string | null;
  product: string;
  unit: string;
  purchasedValue: number | null;
  year: number | null;
  /** What tells the age of a row that names no year. */
  dataDate: string | null;
  /** When set, the purchased value covers only these nodes. */
  valueNodeCodes: readonly string[] | null;
  /** Whether the plant is known to run; null when no site is listed for it. */
  plantStatus: LocalStatus | null;
  evidence: EvidenceLevel;
  source: string;
  editor: string | null;
}

export interface SelfSupplyInput {
  anchor: string;
  product: string;
  nodeCode: string;
  reason: string;
  source: string;
}

/** What one anchor bought of one node from one supplier, brought to a whole year. */
export interface PurchaseInput {
  anchorId: string;
  anchor: string;
  nodeCode: string;
  /** Null where the records do not say who. */
  supplier: string | null;
  value: number;
  /** Share of it bought within the radius, 0 to 1; null where nobody has said. */
  localShare: number | null;
  /** Only the least of that share is known: somebody stated it for a narrower ring. */
  localIsLeast?: boolean;
  /** Share of the local suppliers' value that is made here too, 0 to 1. */
  tracedShare: number | null;
  /** First and last day of the records. */
  from: string;
  to: string;
  /** Months the records cover; less than twelve were brought to a year. */
  months: number;
}

/** (e_ir / e_r) / (e_i / e), domain.md §4.2. */
export interface QuotientInput {
  nodeCode: string;
  year: number;
  localValue: number;
  localTotal: number;
  nationalValue: number;
  nationalTotal: number;
  source: string;
}

export interface OverrideInput {
  nodeCode: string;
  state: GapState | null;
  action: GapAction | null;
  reason: string;
  author: string;
  /** The last day it holds. */
  expiresOn: string;
}

/** Somebody who is not here is taken to supply a node. */
export interface MoveInput {
  nodeCode: string;
  name: string;
  /** Share of what is bought elsewhere that he wins (κ), 0 to 1. */
  winShare: number;
  /** Share of his value that is made here, 0 to 1. */
  tracedShare: number | null;
  /** 元 a year; where it is known it decides instead of the share. */
  annualSupply: number | null;
}
