import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Visit = Schema<'VisitDto'>;
export type CreateVisit = Schema<'CreateVisitDto'>;
export type VisitChange = Schema<'UpdateVisitDto'>;

export interface VisitQuery {
  leadId?: string | undefined;
  projectId?: string | undefined;
  enterpriseId?: string | undefined;
  contactId?: string | undefined;
  author?: 'me' | undefined;
  person?: string | undefined;
  kind?: Visit['kind'] | undefined;
  topic?: Visit['topics'][number] | undefined;
  node?: string | undefined;
  anchorId?: string | undefined;
  dueBefore?: string | undefined;
  group?: string | undefined;
  groupKey?: string | undefined;
  sort?: string | undefined;
}

export const visitKeys = {
  all: ['visits'] as const,
  list: (query: VisitQuery) => [...visitKeys.all, 'list', { ...query }] as const,
  one: (id: string) => [...visitKeys.all, 'one', id] as const,
};

export function visitPage(query: VisitQuery, after: string | undefined, signal: AbortSignal, limit?: number) {
  return unwrap(api.GET('/visits', { params: { query: { ...query, after, limit } }, signal }));
}

export function visitGroups(query: VisitQuery, signal: AbortSignal) {
  return unwrap(api.GET('/visits/groups', { params: { query }, signal }));
}

export const visitQuery = defineQueryOptions((id: string) => ({
  key: visitKeys.one(id),
  query: ({ signal }) => unwrap(api.GET('/visits/{id}', { params: { path: { id } }, signal })),
}));
