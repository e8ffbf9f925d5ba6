import { isWithin } from '@lianzhao/contracts';

import type { GapInput, GapSiteInput, MoveInput } from './gap-input';
import type { LocalCounts } from './gap-result';

/** What stands at one node, within the radius. */
export interface LocalSupply {
  sites: readonly GapSiteInput[];
  /** In operation, but farther away than the radius. */
  farther: readonly GapSiteInput[];
  /** Supposed to come. */
  moves: readonly MoveInput[];
  counts: LocalCounts;
  /**
   * Independent firms in operation. Sites of one group are one source: when it stops, all of them stop.
   * Aggregate rows are left out, since one row is not one firm.
   */
  sources: number;
  /** Somebody supplies, named or not. */
  present: boolean;
  /** What all suppliers together can deliver; null as soon as one of them has not said. */
  annualSupply: number | null;
}

export function localSupply(
  nodeCode: string,
  all: readonly GapSiteInput[],
  { radius, moves }: Pick<GapInput, 'radius' | 'moves'>,
): LocalSupply {
  const sites = all.filter(({ area }) => isWithin(area, radius));
  const operating = sites.filter(({ status }) => status === 'operating');
  const named = operating.filter(({ aggregate }) => !aggregate);
  const coming = moves.filter((move) => move.nodeCode === nodeCode);
  return {
    sites,
    farther: all.filter(({ area, status }) => status === 'operating' && !isWithin(area, radius)),
    moves: coming,
    counts: countSites(sites),
    sources: new Set([
      ...named.map(({ parent, nameZh }) => parent ?? nameZh),
      ...coming.map(({ name }) => name),
    ]).size,
    present: operating.length > 0 || coming.length > 0,
    annualSupply: sumSupply(nodeCode, operating),
  };
}

export function countSites(sites: readonly GapSiteInput[]): LocalCounts {
  const counts = { operating: 0, building: 0, signed: 0, announced: 0, unknown: 0, aggregate: 0 };
  for (const { status, aggregate } of sites) {
    if (aggregate && status === 'operating') counts.aggregate += 1;
    else counts[status] += 1;
  }
  return counts;
}

function sumSupply(nodeCode: string, operating: readonly GapSiteInput[]): number | null {
  let sum = 0;
  for (const { places, aggregate } of operating) {
    const supply = places.find((place) => place.nodeCode === nodeCode)?.annualSupply ?? null;
    if (supply === null || aggregate) return null;
    sum += supply;
  }
  return operating.length === 0 ? null : sum;
}
