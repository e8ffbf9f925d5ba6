import type { ChainStream, EvidenceLevel, LocalStatus, NodeKind, SupplyRadius } from '@lianzhao/contracts';

/** A chain as a file describes it, ready to be written once the file has no flaw. */
export interface ChainPlan {
  nodes: PlannedNode[];
  links: PlannedLink[];
  sites: PlannedSite[];
}

export interface PlannedNode {
  code: string;
  parentCode: string | null;
  nameZh: string;
  nameEn: string;
  stream: ChainStream;
  /** From 1 for the root. */
  level: number;
  kind: NodeKind;
  supplyRadius: SupplyRadius | null;
  /** 1–5. */
  criticality: number | null;
  keywords: string[];
  industryCodes: string[];
  technologies: string[];
  source: string | null;
  dataDate: string | null;
}

/** Supply: what `from` makes is used by `to`. */
export interface PlannedLink {
  from: string;
  to: string;
  evidence: EvidenceLevel | null;
  source: string | null;
}

export interface PlannedSite {
  nameZh: string;
  nodeCodes: string[];
  status: LocalStatus;
  parent: string | null;
  place: string | null;
  capacity: string | null;
  year: number | null;
  evidence: EvidenceLevel | null;
  source: string | null;
}

/** What is wrong with a row, or with a file as a whole. */
export interface ChainFlaw {
  sheet: string;
  row: number;
  /** As the file calls it; null when the whole row is meant. */
  column: string | null;
  code: string;
  params: Record<string, string | number>;
}

/** A code that a node outside of this file has. */
export interface TakenCode {
  code: string;
  /** Name of the chain it belongs to. */
  chain: string;
}
