import type { ConflictKind, EnterpriseRelationKind, EvidenceLevel, SignalKind } from '@lianzhao/contracts';

import type { TitleFact } from '../ranking/titles';

/** A firm at wanted nodes, as its rows say. */
export interface FirmRow {
  id: string;
  name: string;
  nameKey: string;
  shortName: string | null;
  province: string | null;
  city: string | null;
  region: string | null;
  listing: string | null;
  /** By name: of the atlas, and what else is known to hold today. */
  qualifications: string[];
}

export interface TitleRow extends TitleFact {
  enterpriseId: string;
}

/** It works at a node that is wanted or has a gap. */
export interface PlacementRow {
  enterpriseId: string;
  nodeId: string;
  evidence: EvidenceLevel | null;
  annualSupply: number | null;
  marketSharePct: number | null;
}

export interface TieRow {
  firmId: string;
  anchorId: string;
  anchor: string;
  via: string | null;
  relation: EnterpriseRelationKind;
  evidence: EvidenceLevel;
}

export interface MemberRow {
  id: string;
  name: string;
  nameKey: string;
  shortName: string | null;
  province: string | null;
  city: string | null;
}

/** One firm is a subsidiary of another. */
export interface GroupRow {
  child: string;
  parent: string;
}

/** A firm here that is listed as a site, under its own name and that of its group. */
export interface SiteNameRow {
  name: string;
  parent: string | null;
}

export interface SignalRow {
  enterpriseId: string;
  kind: SignalKind;
  observedOn: string;
  halfLifeDays: number;
  note: string;
}

export interface IntroducerRow {
  firmId: string;
  introducer: string;
}

/** Somebody of the zone deals with the firm; what exactly is for his own department to know. */
export interface DealingRow {
  enterpriseId: string;
  kind: ConflictKind;
  at: Date;
  department: string;
  departmentId: string;
  open: boolean;
}
