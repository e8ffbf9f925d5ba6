import type { LeadScope } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Lead = Schema<'LeadDto'>;
/** One lead with the reasons it was started for. */
export type LeadDetail = Schema<'LeadDetailDto'>;
export type LeadChange = Schema<'UpdateLeadDto'>;
export type CreateLead = Schema<'CreateLeadDto'>;

/** `view` is a stage, `all`, or absent for the open ones, which is what people come for. */
export interface LeadFilter {
  view: Lead['stage'] | 'all' | undefined;
  scope: LeadScope | undefined;
  late: 'true' | undefined;
  chain: string | undefined;
  node: string | undefined;
  enterprise: string | undefined;
  anchor: string | undefined;
  q: string | undefined;
  sort: string | undefined;
}

export const leadKeys = {
  all: ['leads'] as const,
  list: (filter: LeadListing) => [...leadKeys.all, 'list', { ...filter }] as const,
  one: (id: string) => [...leadKeys.all, 'one', id] as const,
};

/** What the server is asked for; the same for a page and a file. */
export function leadListQuery({ view, enterprise, anchor, ...filter }: LeadListing) {
  const stage = view === 'all' ? undefined : view;
  const open = view === undefined ? ('true' as const) : undefined;
  return { ...filter, stage, open, enterpriseId: enterprise, anchorId: anchor };
}

export type LeadListing = Partial<LeadFilter> & { group?: string; groupKey?: string | undefined };

export function leadPage(
  filter: LeadListing,
  after: string | undefined,
  signal: AbortSignal,
  limit?: number,
) {
  const query = { ...leadListQuery(filter), after, limit };
  return unwrap(api.GET('/leads', { params: { query }, signal }));
}

export function leadGroups(filter: LeadListing, signal: AbortSignal) {
  return unwrap(api.GET('/leads/groups', { params: { query: leadListQuery(filter) }, signal }));
}

export const leadQuery = defineQueryOptions((id: string) => ({
  key: leadKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/leads/{id}', { params: { path: { id } }, signal })),
}));

export const claimQuery = defineQueryOptions((id: string) => ({
  key: [...leadKeys.one(id), 'claim'],
  query: ({ signal }) => unwrap(api.GET('/leads/{id}/claim', { params: { path: { id } }, signal })),
}));

export const collaboratorsQuery = defineQueryOptions((id: string) => ({
  key: [...leadKeys.one(id), 'collaborators'],
  query: ({ signal }) => unwrap(api.GET('/leads/{id}/collaborators', { params: { path: { id } }, signal })),
}));

export const sharesQuery = defineQueryOptions((id: string) => ({
  key: [...leadKeys.one(id), 'shares'],
  query: ({ signal }) => unwrap(api.GET('/leads/{id}/shares', { params: { path: { id } }, signal })),
}));

/** Everybody of the zone who may work along on a lead or take it over. */
export const zonePeopleQuery = defineQueryOptions({
  key: ['colleagues', 'zone'],
  query: ({ signal }) => unwrap(api.GET('/colleagues', { params: { query: { reach: 'zone' } }, signal })),
  staleTime: 5 * 60_000,
});

export const departmentNamesQuery = defineQueryOptions({
  key: ['departments', 'names'],
  query: ({ signal }) => unwrap(api.GET('/departments', { signal })),
  staleTime: 5 * 60_000,
});
