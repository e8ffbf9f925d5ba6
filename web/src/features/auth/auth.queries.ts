import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Token = Schema<'TokenDto'>;
export type CreatedToken = Schema<'NewTokenDto'>;

export const tokenKeys = { all: ['tokens'] as const };

export const tokenListQuery = defineQueryOptions({
  key: tokenKeys.all,
  query: ({ signal }) => unwrap(api.GET('/me/tokens', { signal })),
});
