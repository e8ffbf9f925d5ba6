import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';
import { chainKeys } from '../chain.queries';

export type Edit = Schema<'EditDto'>;
export type Undone = Schema<'UndoneDto'>;

export const editKeys = {
  all: (chain: string) => [...chainKeys.all, 'edits', chain] as const,
  list: (chain: string, node: string | undefined) => [...editKeys.all(chain), { node: node ?? '' }] as const,
};

interface NodeAt {
  chain: string;
  node: string;
}

export function editPage(chain: string, query: { node?: string; after?: string; limit?: number }) {
  return (signal?: AbortSignal) =>
    unwrap(
      api.GET('/chains/{code}/edits', {
        params: { path: { code: chain }, query },
        ...(signal && { signal }),
      }),
    );
}

export function fetchRecord(chain: string, node: string, signal?: AbortSignal) {
  const params = { path: { code: chain, nodeCode: node } };
  return unwrap(api.GET('/chains/{code}/nodes/{nodeCode}/record', { params, ...(signal && { signal }) }));
}

export const nodeRecordQuery = defineQueryOptions(({ chain, node }: NodeAt) => ({
  key: [...editKeys.all(chain), 'record', node],
  query: ({ signal }: { signal: AbortSignal }) => fetchRecord(chain, node, signal),
  staleTime: 0,
}));

export const nodeUsesQuery = defineQueryOptions(({ chain, node }: NodeAt) => ({
  key: [...editKeys.all(chain), 'uses', node],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(
      api.GET('/chains/{code}/nodes/{nodeCode}/uses', {
        params: { path: { code: chain, nodeCode: node } },
        signal,
      }),
    ),
  staleTime: 0,
}));

export const billsQuery = defineQueryOptions((chain: string) => ({
  key: [...editKeys.all(chain), 'bills'],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(api.GET('/chains/{code}/bills', { params: { path: { code: chain } }, signal })),
}));

export const volumesQuery = defineQueryOptions((chain: string) => ({
  key: [...editKeys.all(chain), 'volumes'],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(api.GET('/chains/{code}/volumes', { params: { path: { code: chain } }, signal })),
}));

export const sitesQuery = defineQueryOptions((chain: string) => ({
  key: [...editKeys.all(chain), 'sites'],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(api.GET('/chains/{code}/sites', { params: { path: { code: chain } }, signal })),
}));

export const placedFirmsQuery = defineQueryOptions(({ chain, node }: NodeAt) => ({
  key: [...editKeys.all(chain), 'firms', node],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(
      api.GET('/chains/{code}/nodes/{nodeCode}/firms', {
        params: { path: { code: chain, nodeCode: node } },
        signal,
      }),
    ),
}));

const RELATIONS_SHOWN = 100;

/** Relations between firms that are about one node. */
export const relationsQuery = defineQueryOptions(({ chain, node }: NodeAt) => ({
  key: [...editKeys.all(chain), 'relations', node],
  query: ({ signal }: { signal: AbortSignal }) =>
    unwrap(
      api.GET('/chains/{code}/relations', {
        params: { path: { code: chain }, query: { node, limit: RELATIONS_SHOWN } },
        signal,
      }),
    ),
}));
