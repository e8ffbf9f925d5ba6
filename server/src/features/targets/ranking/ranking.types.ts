import type {
  EnterpriseRelationKind,
  EvidenceLevel,
  QualificationClass,
  SignalKind,
  SupplyRadius,
  TargetAxis,
} from '@lianzhao/contracts';

/** One reason for points; the web makes the sentence from code and parameters. */
export interface Points {
  code: string;
  params: Record<string, string | number>;
  /** Out of `most`; null where the fact is not known, which counts as anything between 0 and `most`. */
  points: number | null;
  most: number;
}

/** One axis of a firm's score. `low` and `high` are the sums of its points with what is unknown at 0 and at its most. */
export interface AxisScore {
  axis: TargetAxis;
  low: number;
  high: number;
  points: Points[];
}

/** A node that is looked for, with what its map says of it. */
export interface WantedNode {
  code: string;
  nameZh: string;
  nameEn: string;
  supplyRadius: SupplyRadius | null;
  /** 元 a year nobody here supplies; null where that is not known. */
  gapValue: number | null;
}

/** The firm works at a wanted node. */
export interface PlaceFact {
  node: WantedNode;
  evidence: EvidenceLevel | null;
  /** 元 a year it can supply. */
  annualSupply: number | null;
  marketSharePct: number | null;
}

/** A relation of the firm with an anchor, or with a firm of the anchor's group. */
export interface TieFact {
  anchor: string;
  /** The firm of the anchor's group; null when it is the anchor itself. */
  via: string | null;
  relation: EnterpriseRelationKind;
  evidence: EvidenceLevel;
}

export interface SignalFact {
  kind: SignalKind;
  /** YYYY-MM-DD */
  on: string;
  days: number;
  halfLifeDays: number;
  note: string;
}

/** The last time somebody of the zone dealt with the firm. */
export interface ContactFact {
  kind: 'visit' | 'lead';
  months: number;
  department: string;
}

/**
 * What is known of a firm. Null and empty mean "not known", never "no": registers list what their editors were sure
 * of. Nothing in here is about a person.
 */
export interface FirmFacts {
  places: readonly PlaceFact[];
  /** At how many nodes of the chain it works that have a gap. */
  gapNodes: number;
  ties: readonly TieFact[];
  qualification: QualificationClass | null;
  /** Exchange and code. */
  listing: string | null;
  signals: readonly SignalFact[];
  /** Cities in which its group is known to work; null when nothing is known of its group. */
  groupCities: number | null;
  /** Who introduced it. */
  introducer: string | null;
  /** A firm of its group that is here already; `none` when its group is known and has none here. */
  groupHere: string | 'none' | null;
  /** Our own records are complete: null is "never". */
  contact: ContactFact | null;
}
