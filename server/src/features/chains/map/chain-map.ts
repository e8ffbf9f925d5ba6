import type { KnownAnchor } from '../chain-sources';
import type { Chain } from '../chain.entity';
import type { Computation } from '../gap/gap-map';
import type { ChainData } from './map-data';
import type { Variant } from './variant';

/** A chain with what was computed from it. */
export interface ChainMap {
  chain: Chain;
  variant: Variant;
  data: ChainData;
  anchors: KnownAnchor[];
  years: number[];
  firstDay: string | null;
  computation: Computation;
}
