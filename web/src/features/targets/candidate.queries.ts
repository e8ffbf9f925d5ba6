import type { QualificationClass } from '@lianzhao/contracts';

import { api, unwrap, type Schema } from '@/api';

export type Candidate = Schema<'CandidateDto'>;
export type CandidatePage = Schema<'CandidatePageDto'>;
export type WantedNode = Schema<'WantedNodeDto'>;

/** What firms are looked for and how, as the address bar has it. */
export interface CandidateFilter {
  chain: string;
  nodes: string[];
  regions: string[];
  cities: string[];
  qualification: QualificationClass | undefined;
  listed: boolean;
  /** Id of an anchor that it supplies, or `any`. */
  anchor: string | undefined;
  /** Months nobody was in touch with it. */
  idle: number | undefined;
  signal: boolean;
  q: string | undefined;
  sort: string | undefined;
}

const PAGE = 30;

export function candidatePage(
  filter: CandidateFilter,
  after: string | undefined,
  signal: AbortSignal,
): Promise<CandidatePage> {
  const query = {
    chain: filter.chain,
    node: filter.nodes.length ? filter.nodes : undefined,
    region: filter.regions.length ? filter.regions : undefined,
    city: filter.cities.length ? filter.cities : undefined,
    qualification: filter.qualification,
    listed: filter.listed ? ('true' as const) : undefined,
    suppliesAnchor: filter.anchor,
    notContactedMonths: filter.idle,
    hasSignal: filter.signal ? ('true' as const) : undefined,
    ...{ q: filter.q, sort: filter.sort, after, limit: PAGE },
  };
  return unwrap(api.GET('/targets/candidates', { params: { query }, signal }));
}
