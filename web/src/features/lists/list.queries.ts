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
