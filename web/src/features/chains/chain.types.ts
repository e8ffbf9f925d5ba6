import type { GapState } from '@lianzhao/contracts';

export type Stream = 'upstream' | 'midstream' | 'downstream';
export type Locale = 'zh-CN' | 'en';

export interface Chain {
  code: string;
  nameZh: string;
  nameEn: string;
  dataDate: string;
  nodeCount: number;
  leafCount: number;
  states: Record<GapState, number>;
  gapValue: number | null;
  demandValue: number | null;
}

export interface GapNode {
  id: string;
  code: string;
  parentCode: string | null;
  nameZh: string;
  nameEn: string;
  stream: Stream;
  level: number;
  kind: string;
  criticality: number | null;
  leaf: boolean;
  state: GapState | null;
  anchor: boolean;
  demand: {
    basis: 'bill_of_materials' | 'links' | 'none';
    value: number | null;
    low: number | null;
    high: number | null;
    planned: number | null;
  };
  local: { operating: number; building: number; signed: number; announced: number; unknown: number };
  gapValue: number | null;
  supplyRadius: 'jit' | 'regional' | 'national' | 'global' | null;
  energyIntensity: number | null;
}

export interface SupplyLink {
  from: string;
  to: string;
}

export interface Anchor {
  id: string;
  chainCode: string;
  enterprise: { id: string; name: string };
  localName: string;
  nodeCodes: string[];
}

export interface GapMap {
  chain: Chain;
  dataDate: string;
  nodes: GapNode[];
  links: SupplyLink[];
  anchors: Anchor[];
  totals: {
    demandValue: number | null;
    demandLow: number | null;
    demandHigh: number | null;
    gapValue: number | null;
    plannedDemandValue: number | null;
    leaves: number;
    covered: number;
    localSupplyRateCount: { numerator: number; denominator: number };
  };
}
