import { defineQueryOptions, useQuery } from '@pinia/colada';

import { api, unwrap } from '@/api';

/** Codes of nodes start with the code of their chain. */
export const chainOf = (nodeCode: string) => nodeCode.split('-')[0] ?? '';

const nodeQuery = defineQueryOptions((code: string) => ({
  key: ['chains', 'node', chainOf(code), code],
  query: ({ signal }) => {
    const path = { code: chainOf(code), nodeCode: code };
    return unwrap(api.GET('/chains/{code}/nodes/{nodeCode}', { params: { path }, signal }));
  },
  staleTime: 5 * 60_000,
  enabled: code !== '',
}));

/** A node by its code; its data is undefined while it is being read, or when no code is given. */
export function useNode(code: () => string | undefined) {
  return useQuery(() => nodeQuery(code() ?? ''));
}
