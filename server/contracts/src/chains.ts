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
/** On the way and never counted among those that supply; the surest first. */
export const COMING_STATUSES = ['building', 'signed', 'announced'] as const;

/** Where the demand of a node is known from, the surest first. */
export const DEMAND_BASES = ['purchases', 'bill_of_materials', 'links', 'none'] as const;
export type DemandBasis = (typeof DEMAND_BASES)[number];

/** 建链、补链、延链、强链: what to do about a node, from its place in the local part of the chain. */
export const GAP_ACTIONS = ['build_chain', 'fill_chain', 'extend_chain', 'strengthen_chain'] as const;
export type GapAction = (typeof GAP_ACTIONS)[number];

/** What the order of the gaps is made of; their product is the value that is within reach. */
export const PRIORITY_FACTORS = ['value', 'reach', 'fit', 'confidence'] as const;
export type PriorityFactor = (typeof PRIORITY_FACTORS)[number];

/** Rings around the zone, the innermost first: what lies in one lies in all that follow. */
export const SUPPLY_AREAS = ['zone', 'city', 'cluster', 'region'] as const;
export type SupplyArea = (typeof SUPPLY_AREAS)[number];
export const DEFAULT_AREA: SupplyArea = 'city';

/** Where a supplier is: in one of the rings, or beyond them all. */
export const SUPPLIER_PLACES = [...SUPPLY_AREAS, 'outside'] as const;
export type SupplierPlace = (typeof SUPPLIER_PLACES)[number];

/** True when somebody at `place` counts as local within `radius`. */
export function isWithin(place: SupplyArea | null, radius: SupplyArea): boolean {
  return place !== null && SUPPLY_AREAS.indexOf(place) <= SUPPLY_AREAS.indexOf(radius);
}

export const QUOTIENT_BASES = ['employment', 'output'] as const;
export type QuotientBasis = (typeof QUOTIENT_BASES)[number];

/**
 * Where the tests of the gap states draw their lines, and how the priority is weighed. Each chain may set its own.
 * Sources: domain.md §2.3 for the thresholds; the weights are the product's own and meant to be tuned.
 */
export interface GapSettings {
  /** Coverage below this is `weak`. */
  weakCoverage: number;
  /** A Herfindahl index above this together with `breakExternalShare` is a `break_point`. */
  breakHhi: number;
  breakExternalShare: number;
  /** Local supply of at least this share of demand, of which anchors buy less than `blockedPurchaseShare`. */
  blockedSupplyShare: number;
  blockedPurchaseShare: number;
  /** A location quotient from here on, with full coverage, is `strength`. */
  strengthQuotient: number;
  /** Share of a gap that a newcomer is taken to win (κ). */
  winShare: number;
  /** How much of the value is within reach, by how near suppliers of this kind usually sit. */
  reach: Record<SupplyRadius, number>;
  /** Fit = base + neighbours · (share of linked nodes present here) + power · (need of cheap power); they add up to 1. */
  fit: { base: number; neighbours: number; power: number };
  /** Exponents of the factors; 0 takes a factor out. */
  weights: Record<PriorityFactor, number>;
  /** Data older than this many months are stale. */
  staleMonths: number;
}

export const DEFAULT_GAP_SETTINGS: GapSettings = {
  weakCoverage: 0.5,
  breakHhi: 0.25,
  breakExternalShare: 0.7,
  blockedSupplyShare: 0.3,
  blockedPurchaseShare: 0.1,
  strengthQuotient: 1.25,
  winShare: 0.6,
  reach: { jit: 1, regional: 0.8, national: 0.4, global: 0.15 },
  fit: { base: 0.4, neighbours: 0.4, power: 0.2 },
  weights: { value: 1, reach: 1, fit: 1, confidence: 1 },
  staleMonths: 24,
};

/** Maps and lists a chain office hands in; which of them is for each chain to say (domain.md §2.1). */
export const DELIVERABLES = [
  'chain_map',
  'technology_map',
  'application_map',
  'region_map',
  'route_map',
  'enterprise_list',
  'project_list',
  'cluster_list',
  'issue_list',
  'policy_list',
  'target_list',
] as const;
export type Deliverable = (typeof DELIVERABLES)[number];

/** What a chain office can be held to; `other` is counted by people. */
export const GOAL_INDICATORS = [
  'local_supply_rate',
  'covered_nodes',
  'landed_projects',
  'signed_projects',
  'other',
] as const;
export type GoalIndicator = (typeof GOAL_INDICATORS)[number];

/** What may point at a node of a chain; the first ones must find another place before the node can go. */
export const NODE_USES = [
  'parts',
  'leads',
  'projects',
  'targets',
  'purchases',
  'sites',
  'bills',
  'self_supplies',
  'anchors',
  'firms',
  'relations',
  'scenarios',
  'overrides',
] as const;
export type NodeUseKind = (typeof NODE_USES)[number];

/** Why a node is offered to take in another one. */
export const MERGE_REASONS = ['similar_name', 'same_parent', 'linked', 'same_kind'] as const;
export type MergeReason = (typeof MERGE_REASONS)[number];
