import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap } from '@/api';

/** The atlas changes when somebody imports it, not while somebody looks at it. */
const ATLAS_STALE_MS = 5 * 60_000;

export const chainKeys = {
  all: ['chains'] as const,
  list: () => [...chainKeys.all, 'list'] as const,
  map: (code: string) => [...chainKeys.all, 'map', code] as const,
  node: (code: string, node: string) => [...chainKeys.all, 'node', code, node] as const,
  firms: (node: string) => [...chainKeys.all, 'firms', node] as const,
  leads: (node: string) => [...chainKeys.all, 'leads', node] as const,
  stageNames: () => [...chainKeys.all, 'stage-names'] as const,
  projects: (node: string) => [...chainKeys.all, 'projects', node] as const,
};

export const chainListQuery = defineQueryOptions({
  key: chainKeys.list(),
  query: ({ signal }) => unwrap(api.GET('/chains', { signal })),
  staleTime: ATLAS_STALE_MS,
});

export const gapMapQuery = defineQueryOptions((code: string) => ({
  key: chainKeys.map(code),
  query: ({ signal }) => unwrap(api.GET('/chains/{code}/gap-map', { params: { path: { code } }, signal })),
  staleTime: ATLAS_STALE_MS,
}));

export const nodeDetailQuery = defineQueryOptions(({ chain, node }: { chain: string; node: string }) => ({
  key: chainKeys.node(chain, node),
  query: ({ signal }) =>
    unwrap(
      api.GET('/chains/{code}/nodes/{nodeCode}', {
        params: { path: { code: chain, nodeCode: node } },
        signal,
      }),
    ),
  staleTime: ATLAS_STALE_MS,
}));

const FIRMS_SHOWN = 50;
const WORK_SHOWN = 20;

export const nodeFirmsQuery = defineQueryOptions((node: string) => ({
  key: chainKeys.firms(node),
  query: ({ signal }) =>
    unwrap(
      api.GET('/enterprises', { params: { query: { node, origin: 'atlas', limit: FIRMS_SHOWN } }, signal }),
    ),
}));

export const nodeLeadsQuery = defineQueryOptions((node: string) => ({
  key: chainKeys.leads(node),
  query: ({ signal }) =>
    unwrap(api.GET('/leads', { params: { query: { node, limit: WORK_SHOWN } }, signal })),
}));

export const nodeProjectsQuery = defineQueryOptions((node: string) => ({
  key: chainKeys.projects(node),
  query: ({ signal }) =>
    unwrap(api.GET('/projects', { params: { query: { node, limit: WORK_SHOWN } }, signal })),
}));

/** Names of the stages of projects are data of the zone's template, so they are asked for, not translated. */
export const stageNamesQuery = defineQueryOptions({
  key: chainKeys.stageNames(),
  query: ({ signal }) => unwrap(api.GET('/stage-templates/default', { signal })),
  staleTime: ATLAS_STALE_MS,
});
