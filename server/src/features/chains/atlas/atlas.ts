import type { ChainStream, EvidenceLevel, LocalStatus, NodeKind, SupplyRadius } from '@lianzhao/contracts';

/** One chain of a reference atlas, already checked: every code it names exists and nothing runs in circles. */
export interface ChainAtlas {
  code: string;
  /** Digest of the files it was read from; equal digests mean there is nothing to do. */
  contentHash: string;
  /** What the editors state as the time of the data, `2025` or `2025-11`. */
  dataDate: string;
  nodes: AtlasNode[];
  links: AtlasLink[];
  sites: AtlasSite[];
  billOfMaterials: AtlasBomRow[];
  volumes: AtlasVolume[];
  selfSupply: AtlasSelfSupply[];
  products: AtlasProduct[];
}

export interface AtlasNode {
  code: string;
  parentCode: string | null;
  nameZh: string;
  nameEn: string;
  stream: ChainStream;
  level: number;
  kind: NodeKind;
  criticality: number | null;
  costSharePct: string | null;
  costShareBasis: string | null;
  source: string;
  supplyRadius: SupplyRadius | null;
  energyIntensity: number | null;
  minScale: string | null;
  judgedBy: string | null;
  /** What one must master to work there. */
  technologies: string[];
  /** Classes of GB/T 4754-2017, without the letter of the section. */
  industryCodes: string[];
  /** Other names of it, under which imports and searches find it. */
  keywords: string[];
}

/** Supply: what `from` makes is used by `to`. */
export interface AtlasLink {
  from: string;
  to: string;
}

export interface AtlasSite {
  nameZh: string;
  parent: string | null;
  nodeCodes: string[];
  status: LocalStatus;
  capacity: string | null;
  year: number | null;
  place: string | null;
  source: string;
  /** One row that stands for several firms, whose number at each node nobody has counted. */
  aggregate: boolean;
}

export interface AtlasBomRow {
  product: string;
  productZh: string;
  nodeCode: string;
  sharePct: string;
  lowPct: string;
  highPct: string;
  base: string;
  source: string;
  evidence: EvidenceLevel;
}

export interface AtlasVolume {
  anchor: string;
  product: string;
  unit: string;
  annualVolume: string | null;
  /** 元 a year at full capacity. */
  purchasedValue: string | null;
  year: number | null;
  place: string | null;
  evidence: EvidenceLevel;
  source: string;
  /** When set, the value covers these nodes only and says nothing of the rest of the bill. */
  valueNodeCodes: string[] | null;
  /** Name of the site whose plant this is, where the atlas lists it. */
  siteName: string | null;
}

/** What a product is called that has volumes and no bill of materials. */
export interface AtlasProduct {
  product: string;
  productZh: string;
}

/** What an anchor makes itself or takes from an affiliate, and therefore does not buy. */
export interface AtlasSelfSupply {
  anchor: string;
  product: string;
  nodeCode: string;
  reason: string;
  source: string;
}
