import type { EvidenceLevel, GapState, LocalStatus, SupplyArea } from '@lianzhao/contracts';

import { GapNodeDto } from './gap-map.dto';

/** One reason behind a state; the web makes the sentence from code and parameters. */
export class EvidenceDto {
  code!: string;
  params!: Record<string, string | number>;
  source?: string;
}

export class SitePlaceDto {
  nodeCode!: string;
  /** 元 a year; null where nobody has said. */
  annualSupply!: number | null;
}

export class LocalSiteDto {
  id!: string;
  nameZh!: string;
  parent!: string | null;
  status!: LocalStatus;
  capacity!: string | null;
  year!: number | null;
  place!: string | null;
  area!: SupplyArea;
  source!: string | null;
  evidence!: EvidenceLevel | null;
  dataDate!: string | null;
  /** Who wrote it last; null for what came with the product. */
  editor!: string | null;
  /** Stands for several firms. */
  aggregate!: boolean;
  /** `register`: a firm of the register in an outer ring. */
  origin!: 'atlas' | 'project' | 'user' | 'register';
  places!: SitePlaceDto[];
  version!: number;
}

export class DemandRowDto {
  basis!: 'purchases' | 'bill_of_materials';
  /** Null for a plant of which nobody knows whose it is. */
  anchorId!: string | null;
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
  /** Of a purchase: share bought within the radius, and of that share made here. */
  localShare!: number | null;
  /** That share may be more: it was stated for a narrower ring. */
  localIsLeast!: boolean;
  tracedShare!: number | null;
  /** Of a purchase: from whom, where the reader may know. */
  supplier!: string | null;
  /** Of a purchase: months the records cover. */
  months!: number | null;
  year!: number | null;
  planned!: boolean;
  /** Why nothing is bought, when the anchor supplies itself. */
  selfSupply!: string | null;
  evidence!: EvidenceLevel;
  /** Of a purchase: the first and the last day of the records. */
  source!: string;
  base!: string;
  /** When it is from: of a purchase the last day, of an estimate that of the volume. */
  dataDate!: string | null;
  /** Who wrote the volume last; null for what came with the product, and for records, which may be many people's. */
  editor!: string | null;
  /** Of an estimate: the same of the bill of materials. */
  billDate!: string | null;
  billEditor!: string | null;
}

export class NeighbourDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  state!: GapState | null;
}

export class GapNodeDetailDto extends GapNodeDto {
  coverage!: number | null;
  hhi!: number | null;
  costSharePct!: number | null;
  costShareBasis!: string | null;
  minScale!: string | null;
  judgedBy!: string | null;
  technologies!: string[];
  industryCodes!: string[];
  keywords!: string[];
  source!: string;
  dataDate!: string;
  editor!: string | null;
  version!: number;
  evidence!: EvidenceDto[];
  localSites!: LocalSiteDto[];
  demandRows!: DemandRowDto[];
  upstream!: NeighbourDto[];
  downstream!: NeighbourDto[];
}
