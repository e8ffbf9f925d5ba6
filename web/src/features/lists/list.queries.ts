import type { ListCode } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type View = Schema<'ViewDto'>;
export type ViewList = Schema<'ViewListDto'>;
export type CreateView = Schema<'CreateViewDto'>;
export type ViewChange = Schema<'UpdateViewDto'>;

export const listKeys = {
  views: (register: ListCode) => ['views', register] as const,
};

export const viewsQuery = defineQueryOptions((register: ListCode) => ({
  key: listKeys.views(register),
  query: ({ signal }) => unwrap(api.GET('/views', { params: { query: { register } }, signal })),
  staleTime: 60_000,
}));

/** People one may give something to: of the departments one sees, or of the whole zone. */
export const peopleQuery = defineQueryOptions((wide: boolean) => ({
  key: ['colleagues', ...(wide ? ['zone'] : [])],
  query: ({ signal }) =>
    unwrap(api.GET('/colleagues', { params: { query: wide ? { reach: 'zone' } : {} }, signal })),
  staleTime: 5 * 60_000,
}));
