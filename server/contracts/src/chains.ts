/** State of a node of the gap map; `strength`, `weak` and `blocked` need data beyond counts of firms. */
export const GAP_STATES = [
  'missing',
  'weak',
  'break_point',
  'blocked',
  'adequate',
  'strength',
  'not_needed',
] as const;
export type GapState = (typeof GAP_STATES)[number];

export const CHAIN_STREAMS = ['upstream', 'midstream', 'downstream'] as const;
export type ChainStream = (typeof CHAIN_STREAMS)[number];

export const NODE_KINDS = [
  'system',
  'assembly',
  'module',
  'part',
  'material',
  'equipment',
  'software',
  'service',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** How near a supplier usually sits: jit ≤ 100 km, regional ≤ 500 km. */
export const SUPPLY_RADII = ['jit', 'regional', 'national', 'global'] as const;
export type SupplyRadius = (typeof SUPPLY_RADII)[number];

/** How well a fact is supported; `estimate` is an editor's calculation, never a source. */
export const EVIDENCE_LEVELS = ['stated', 'widely_reported', 'inferred', 'estimate'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

export const LOCAL_STATUSES = ['operating', 'building', 'signed', 'announced', 'unknown'] as const;
export type LocalStatus = (typeof LOCAL_STATUSES)[number];

/** Where the demand of a node is known from. */
export const DEMAND_BASES = ['bill_of_materials', 'links', 'none'] as const;
export type DemandBasis = (typeof DEMAND_BASES)[number];
