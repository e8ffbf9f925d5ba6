import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap } from '@/api';

/** The people of the departments one sees. */
export const colleaguesQuery = defineQueryOptions({
  key: ['colleagues'],
  query: ({ signal }) => unwrap(api.GET('/colleagues', { signal })),
  staleTime: 5 * 60_000,
});
