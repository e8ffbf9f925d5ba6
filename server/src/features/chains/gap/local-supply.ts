import type { GapSiteInput, LocalCounts } from './gap.types';

/** What stands at one node. */
export interface LocalSupply {
  sites: readonly GapSiteInput[];
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

export function localSupply(nodeCode: string, sites: readonly GapSiteInput[]): LocalSupply {
  const operating = sites.filter(({ status }) => status === 'operating');
  const named = operating.filter(({ aggregate }) => !aggregate);
  return {
    sites,
    counts: countSites(sites),
    sources: new Set(named.map(({ parent, nameZh }) => parent ?? nameZh)).size,
    present: operating.length > 0,
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
