import type { EnterpriseRelationKind, EvidenceLevel } from '@lianzhao/contracts';

/** The firms of all chains of a reference atlas, one row a firm, already checked. */
export interface FirmsAtlas {
  /** Digest of the files it was read from; equal digests mean there is nothing to do. */
  contentHash: string;
  firms: AtlasFirm[];
  relations: AtlasRelation[];
  anchors: AtlasAnchor[];
}

export interface AtlasFirm {
  name: string;
  shortName: string | null;
  nameEn: string | null;
  province: string | null;
  city: string | null;
  region: string | null;
  listing: string | null;
  mainProducts: string | null;
  qualifications: string[];
  source: string;
  placements: AtlasPlacement[];
}

export interface AtlasPlacement {
  nodeCode: string;
  source: string;
  /** When the chain that places it was compiled: YYYY or YYYY-MM. */
  dataDate: string;
}

/** Firms by name as in `firms`. For a subsidiary the supplier is the subsidiary, the customer its parent. */
export interface AtlasRelation {
  supplier: string;
  customer: string;
  nodeCode: string;
  relation: EnterpriseRelationKind;
  evidence: EvidenceLevel;
  source: string;
  dataDate: string;
}

/** A firm whose purchases pull a chain here (链主), and where in the chain it stands. */
export interface AtlasAnchor {
  chainCode: string;
  firm: string;
  localName: string;
  /** Names under which volumes and purchase files speak of it. */
  aliases: string[];
  nodeCodes: string[];
  source: string;
  note: string | null;
}
