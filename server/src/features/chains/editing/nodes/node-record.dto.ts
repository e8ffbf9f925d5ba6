import type { ChainStream, EvidenceLevel, NodeKind, SupplyRadius } from '@lianzhao/contracts';

/** A supply link as seen from one of its ends. */
export class LinkedNodeDto {
  code!: string;
  nameZh!: string;
  nameEn!: string;
  evidence!: EvidenceLevel | null;
  source!: string | null;
  dataDate!: string | null;
  /** Who drew it; null for what came with the product. */
  editor!: string | null;
}

/** Everything of a node that can be changed, and where it stands. */
export class NodeRecordDto {
  id!: string;
  code!: string;
  /** Null for the root of the chain. */
  parentCode!: string | null;
  parentNameZh!: string | null;
  parentNameEn!: string | null;
  nameZh!: string;
  nameEn!: string;
  stream!: ChainStream;
  /** 1 for the root. */
  level!: number;
  kind!: NodeKind;
  criticality!: number | null;
  costSharePct!: string | null;
  costShareBasis!: string | null;
  supplyRadius!: SupplyRadius | null;
  energyIntensity!: number | null;
  minScale!: string | null;
  judgedBy!: string | null;
  technologies!: string[];
  industryCodes!: string[];
  keywords!: string[];
  source!: string;
  dataDate!: string;
  /** Codes of what it is made of, in order. */
  partCodes!: string[];
  /** What it is made from, and what it is used by. */
  upstream!: LinkedNodeDto[];
  downstream!: LinkedNodeDto[];
  /** A free code for a new node below it. */
  nextPartCode!: string;
  /** It is no part of the chain any more. */
  retired!: boolean;
  /** Code of the node that took its place. */
  mergedInto!: string | null;
  /** Who wrote it last, and when; null for what came with the product. */
  editor!: string | null;
  changedAt!: Date;
  version!: number;
}
