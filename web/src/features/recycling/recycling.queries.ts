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

export const recycleRuleQuery = defineQueryOptions({
  key: [...recyclingKeys.all, 'rules'],
  query: ({ signal }) => unwrap(api.GET('/recycled-records/rules', { signal })),
});
