import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Enterprise = Schema<'EnterpriseDto'>;
export type EnterpriseDetail = Schema<'EnterpriseDetailDto'>;
export type CreateEnterprise = Schema<'CreateEnterpriseDto'>;

export interface EnterpriseFilter {
  q: string | undefined;
  chain: string | undefined;
  region: string | undefined;
  province: string | undefined;
  city: string | undefined;
  node: string | undefined;
  origin: Enterprise['origin'] | undefined;
  qualifications: 'ending' | undefined;
  sort: string | undefined;
}

export type EnterpriseListing = EnterpriseFilter & { group?: string; groupKey?: string | undefined };

export const enterpriseKeys = {
  all: ['enterprises'] as const,
  list: (filter: EnterpriseListing) => [...enterpriseKeys.all, 'list', { ...filter }] as const,
  one: (id: string) => [...enterpriseKeys.all, 'one', id] as const,
};

export function enterprisePage(filter: EnterpriseListing, after: string | undefined, signal: AbortSignal) {
  // With words in the search box the server orders by how well they match.
  const sort = filter.q ? undefined : filter.sort;
  return unwrap(api.GET('/enterprises', { params: { query: { ...filter, sort, after } }, signal }));
}

export function enterpriseGroups(filter: EnterpriseListing, signal: AbortSignal) {
  const query = { ...filter, sort: undefined };
  return unwrap(api.GET('/enterprises/groups', { params: { query }, signal }));
}

export const enterpriseQuery = defineQueryOptions((id: string) => ({
  key: enterpriseKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/enterprises/{id}', { params: { path: { id } }, signal })),
}));

/** Chain leaders, of one chain or of all. */
export const anchorListQuery = defineQueryOptions((chain?: string) => ({
  key: ['anchors', 'list', chain ?? ''],
  query: ({ signal }) => unwrap(api.GET('/anchors', { params: { query: { chain } }, signal })),
  staleTime: 60_000,
}));

/** A few firms for a picker; the count would cost more than it says. */
export function findEnterprises(q: string): Promise<Enterprise[]> {
  const query = { q: q || undefined, limit: 12, count: 'none' as const };
  return unwrap(api.GET('/enterprises', { params: { query } })).then((page) => page.items);
}

/** What people changed of a firm, the latest first. */
export const enterpriseChangesKey = (id: string) => [...enterpriseKeys.all, 'changes', id] as const;

export function enterpriseChangePage(id: string, after: string | undefined, signal: AbortSignal) {
  const params = { path: { id }, query: { after, limit: 20 } };
  return unwrap(api.GET('/enterprises/{id}/changes', { params, signal }));
}
