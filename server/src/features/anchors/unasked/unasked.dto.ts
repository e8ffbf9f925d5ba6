import type { EvidenceLevel, GapState } from '@lianzhao/contracts';

import { ReferenceDto } from '../../../platform/http';

/** One thing a firm supplies to the anchor, and how that is known. */
export class SuppliesDto {
  nodeCode!: string;
  nameZh!: string;
  nameEn!: string;
  state!: GapState | null;
  /** 元 a year of the node that nobody here supplies; null where it is not known. */
  gapValue!: number | null;
  /** `purchases`: named in the anchor's records. */
  evidence!: EvidenceLevel | 'purchases';
  /** The firm of the anchor's group that it supplies; null for the anchor itself. */
  via!: string | null;
  source!: string | null;
  dataDate!: string | null;
}

export class UnaskedSupplierDto extends ReferenceDto {
  shortName!: string | null;
  province!: string | null;
  city!: string | null;
  listing!: string | null;
  /** A firm of its group that is here already. */
  groupHere!: string | null;
  supplies!: SuppliesDto[];
  /** Of the nodes it supplies together, each counted once; null where none is known. */
  gapValue!: number | null;
}

/** Suppliers of the anchor that sit elsewhere and whom nobody has asked yet; the largest gap first. */
export class UnaskedDto {
  items!: UnaskedSupplierDto[];
  /** Suppliers known to sit elsewhere, asked or not. */
  outside!: number;
}
