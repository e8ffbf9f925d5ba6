import { QUALIFICATION_CLASSES } from '@lianzhao/contracts';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';

import type { CandidateFilter } from './candidate.queries';

const FIRST_CHAIN = 'AUTO';

/** The filter an address stands for; what is not understood is left out. */
export function readFilter(query: LocationQuery): CandidateFilter {
  const all = (name: string) => [query[name]].flat().filter((value): value is string => Boolean(value));
  const one = (name: string) => all(name)[0];
  const idle = Number(one('idle'));
  return {
    chain: one('chain') ?? FIRST_CHAIN,
    nodes: [...new Set(all('node'))],
    regions: [...new Set(all('region'))],
    cities: [...new Set(all('city'))],
    qualification: QUALIFICATION_CLASSES.find((each) => each === one('qualification')),
    listed: one('listed') === 'true',
    anchor: one('anchor'),
    idle: Number.isInteger(idle) && idle > 0 && idle <= 120 ? idle : undefined,
    signal: one('signal') === 'true',
    q: one('q'),
    sort: one('sort'),
  };
}

/** The other way round; what equals the default stays out of the address. */
export function writeFilter(filter: CandidateFilter): LocationQueryRaw {
  return {
    chain: filter.chain,
    node: filter.nodes.length ? filter.nodes : undefined,
    region: filter.regions.length ? filter.regions : undefined,
    city: filter.cities.length ? filter.cities : undefined,
    qualification: filter.qualification,
    listed: filter.listed ? 'true' : undefined,
    anchor: filter.anchor,
    idle: filter.idle,
    signal: filter.signal ? 'true' : undefined,
    q: filter.q,
    sort: filter.sort,
  };
}

/** Whether anything but the nodes narrows the list. */
export function isNarrowed({
  regions,
  cities,
  qualification,
  listed,
  anchor,
  idle,
  signal,
  q,
}: CandidateFilter): boolean {
  return (
    regions.length > 0 ||
    cities.length > 0 ||
    listed ||
    signal ||
    Boolean(qualification ?? anchor ?? idle ?? q)
  );
}

/** The same nodes without any filter. */
export function widened({ chain, nodes, sort }: CandidateFilter): CandidateFilter {
  return { ...readFilter({}), chain, nodes, sort };
}
