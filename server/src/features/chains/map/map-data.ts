import type { EvidenceLevel, GapSettings } from '@lianzhao/contracts';

import type { ChainNode } from '../chain-node.entity';
import type {
  BomInput,
  GapSiteInput,
  OverrideInput,
  QuotientInput,
  SelfSupplyInput,
  VolumeInput,
} from '../gap/gap-input';
import type { LocalSiteOrigin } from '../local-site.entity';

type Told =
  | 'id'
  | 'code'
  | 'nameZh'
  | 'nameEn'
  | 'stream'
  | 'level'
  | 'kind'
  | 'criticality'
  | 'costShareBasis'
  | 'supplyRadius'
  | 'energyIntensity'
  | 'minScale'
  | 'judgedBy'
  | 'source'
  | 'dataDate'
  | 'technologies'
  | 'industryCodes'
  | 'keywords'
  | 'version';

export interface NodeRow extends Pick<ChainNode, Told> {
  parentCode: string | null;
  costSharePct: number | null;
  changedAt: Date;
  /** Null for what came with the product. */
  editor: string | null;
}

export interface SiteRow extends GapSiteInput {
  capacity: string | null;
  year: number | null;
  place: string | null;
  /** `register`: a firm of the enterprise register in an outer ring. */
  origin: LocalSiteOrigin | 'register';
  evidence: EvidenceLevel | null;
  dataDate: string | null;
  editor: string | null;
  version: number;
}

/** Everything the map of one chain is drawn from, but for what lies above this feature. */
export interface ChainData {
  nodes: NodeRow[];
  links: { from: string; to: string }[];
  sites: SiteRow[];
  bill: BomInput[];
  volumes: VolumeInput[];
  selfSupply: SelfSupplyInput[];
  quotients: QuotientInput[];
  overrides: OverrideInput[];
  settings: GapSettings;
}
