import type { RecycledKindCode } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Recycled = Schema<'RecycledRecordDto'>;
export type RecycleRule = Schema<'RecycleRuleAnswerDto'>;

export const recyclingKeys = {
  all: ['recycled-records'] as const,
  list: (kind?: RecycledKindCode) => [...recyclingKeys.all, 'list', kind ?? ''] as const,
};

export const recycledPage =
  (kind: RecycledKindCode | undefined) => (after: string | undefined, signal: AbortSignal) =>
    unwrap(api.GET('/recycled-records', { params: { query: { kind, after, count: 'capped' } }, signal }));

/** The bin's entry of one record, for those who see it there; null for all others. */
export const recycledQuery = defineQueryOptions((record: string) => ({
  key: [...recyclingKeys.all, 'record', record],
  query: async ({ signal }) => {
    const { items } = await unwrap(
      api.GET('/recycled-records', { params: { query: { record, limit: 1, count: 'none' } }, signal }),
    );
    return items[0] ?? null;
  },
}));

export const recycleRuleQuery = defineQueryOptions({
  key: [...recyclingKeys.all, 'rules'],
  query: ({ signal }) => unwrap(api.GET('/recycled-records/rules', { signal })),
});
