import type { Schema } from '@/api';

export type Chain = Schema<'ChainDto'>;
export type GapMap = Schema<'GapMapDto'>;
export type GapNode = Schema<'GapNodeDto'>;
export type GapNodeDetail = Schema<'GapNodeDetailDto'>;
export type SupplyLink = GapMap['links'][number];
export type Anchor = GapMap['anchors'][number];
export type Evidence = GapNodeDetail['evidence'][number];
export type DemandRow = GapNodeDetail['demandRows'][number];
export type LocalSite = GapNodeDetail['localSites'][number];
export type NeighbourNode = GapNodeDetail['upstream'][number];
export type Scenario = Schema<'ScenarioDto'>;
export type Move = Schema<'MoveDto'>;
export type Comparison = Schema<'ComparisonDto'>;
export type Area = Schema<'AreaDto'>;
export type Stream = GapNode['stream'];
export type SupplyArea = GapMap['radius'];
