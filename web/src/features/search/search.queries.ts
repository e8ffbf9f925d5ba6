import type { SearchKind } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';
import type { RouteLocationRaw } from 'vue-router';

import { api, unwrap, type Schema } from '@/api';

export type SearchHit = Schema<'SearchHitDto'>;
export type SearchGroup = Schema<'SearchGroupDto'>;

const searchFor = (q: string, limit: number, signal?: AbortSignal) =>
  unwrap(api.GET('/search', { params: { query: { q, limit } }, signal: signal ?? null }));

/** Lines of each kind in the box. */
const FEW = 4;
/** Lines of each kind on the page of results. */
const MANY = 50;

export async function findEverywhere(q: string): Promise<SearchGroup[]> {
  return q === '' ? [] : (await searchFor(q, FEW)).groups;
}

export const searchQuery = defineQueryOptions((q: string) => ({
  key: ['search', q],
  query: async ({ signal }) => (q === '' ? [] : (await searchFor(q, MANY, signal)).groups),
}));

/** Where a line leads. */
export function placeOf(kind: SearchKind, { id, node }: SearchHit): RouteLocationRaw {
  if (kind === 'node' && node)
    return { name: 'chain-map', params: { code: node.chain }, query: { node: node.code } };
  return { name: kind === 'target_list' ? 'target-list' : kind, params: { id } };
}
