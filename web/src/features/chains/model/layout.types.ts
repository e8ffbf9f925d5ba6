import type { Stream } from '../chain.types';

export interface LayoutTile {
  code: string;
  height: number;
}

/** A card before it has a place: `rest` is its height when folded, which decides the column it belongs to. */
export interface LayoutGroup {
  code: string;
  stream: Stream;
  depth: number;
  value: number;
  headHeight: number;
  tiles: LayoutTile[];
  squares: string[];
  rest: number;
}

export interface LayoutInput {
  groups: LayoutGroup[];
  viewport: { width: number; height: number };
  /** Columns follow the real heights instead of the folded ones, for a map with everything open. */
  rebalance: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LaneBox extends Box {
  stream: Stream;
  groups: string[];
}

export interface MapLayout {
  width: number;
  height: number;
  lanes: LaneBox[];
  groups: Record<string, Box>;
  /** Absolute boxes of every leaf, whether drawn as a named tile or as a small square. */
  tiles: Record<string, Box>;
}
