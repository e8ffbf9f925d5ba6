import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type TargetList = Schema<'TargetListDto'>;
export type Target = Schema<'TargetDto'>;
export type NodeProgress = Schema<'NodeProgressDto'>;
export type AxisScore = Schema<'AxisScoreDto'>;
export type Conflict = Schema<'ConflictDto'>;
export type Signal = Schema<'SignalDto'>;

export interface TargetListFilter {
  view: 'draft' | 'closed' | 'all' | undefined;
  owner: 'me' | undefined;
  chain: string | undefined;
  q: string | undefined;
  sort: string | undefined;
}

export interface TargetFilter {
  list: string | undefined;
  status: Target['status'] | undefined;
  node: string | undefined;
  q: string | undefined;
}

export const targetKeys = {
  all: ['targets'] as const,
  lists: (filter: object) => ['targets', 'lists', { ...filter }] as const,
  list: (id: string) => ['targets', 'list', id] as const,
  targets: (filter: object) => ['targets', 'targets', { ...filter }] as const,
  candidates: (filter: object) => ['targets', 'candidates', { ...filter }] as const,
  signals: (enterpriseId: string) => ['targets', 'signals', enterpriseId] as const,
  anchors: (id: string) => ['targets', 'anchors', id] as const,
  weights: ['targets', 'weights'] as const,
};

/** Without a view: all that are not closed, which is what people come for. */
export function targetListPage(
  { view, ...filter }: Partial<TargetListFilter>,
  after: string | undefined,
  signal: AbortSignal,
) {
  const status = view === 'draft' || view === 'closed' ? view : undefined;
  const open = view === undefined ? ('true' as const) : undefined;
  return unwrap(api.GET('/target-lists', { params: { query: { ...filter, status, open, after } }, signal }));
}

export const targetListQuery = defineQueryOptions((id: string) => ({
  key: targetKeys.list(id),
  query: ({ signal }) => unwrap(api.GET('/target-lists/{id}', { params: { path: { id } }, signal })),
}));

export const targetAnchorsQuery = defineQueryOptions((id: string) => ({
  key: targetKeys.anchors(id),
  query: ({ signal }) => unwrap(api.GET('/targets/{id}/anchors', { params: { path: { id } }, signal })),
}));

export function targetPage(
  filter: Partial<TargetFilter> & { owner?: 'me'; open?: 'true' },
  after: string | undefined,
  signal: AbortSignal,
) {
  return unwrap(api.GET('/targets', { params: { query: { ...filter, after } }, signal }));
}

export const signalsQuery = defineQueryOptions((id: string) => ({
  key: targetKeys.signals(id),
  query: ({ signal }) => unwrap(api.GET('/enterprises/{id}/signals', { params: { path: { id } }, signal })),
}));

export const weightsQuery = defineQueryOptions({
  key: targetKeys.weights,
  query: ({ signal }) => unwrap(api.GET('/target-weights', { signal })),
});
