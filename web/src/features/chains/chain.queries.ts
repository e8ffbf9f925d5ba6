import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap } from '@/api';
import { type MapVariant, type MapView, PRESENT, variantQuery } from './model/variant';

/** The atlas changes when somebody imports it, not while somebody looks at it. */
const ATLAS_STALE_MS = 5 * 60_000;

export const chainKeys = {
  all: ['chains'] as const,
  list: () => [...chainKeys.all, 'list'] as const,
  map: (code: string, variant: MapVariant) => [...chainKeys.all, 'map', code, { ...variant }] as const,
  node: (code: string, node: string, variant: MapVariant) =>
    [...chainKeys.all, 'node', code, node, { ...variant }] as const,
  scenarios: (code: string) => [...chainKeys.all, 'scenarios', code] as const,
  scenario: (code: string, id: string) => [...chainKeys.scenarios(code), id] as const,
  comparison: (code: string, id: string, view: MapView) =>
    [...chainKeys.scenario(code, id), 'comparison', { ...view }] as const,
  beside: (code: string, ids: readonly string[], view: MapView) =>
    [...chainKeys.scenarios(code), 'beside', ...ids, { ...view }] as const,
  areas: () => [...chainKeys.all, 'areas'] as const,
  work: (code: string) => [...chainKeys.all, 'work', code] as const,
  profile: (code: string) => [...chainKeys.all, 'profile', code] as const,
  settings: (code: string) => [...chainKeys.all, 'settings', code] as const,
  goals: (code: string) => [...chainKeys.all, 'goals', code] as const,
  cities: (chain: string, nodes: string) => [...chainKeys.all, 'cities', chain, nodes] as const,
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

export interface MapOf {
  code: string;
  variant?: MapVariant;
}

export const gapMapQuery = defineQueryOptions(({ code, variant = PRESENT }: MapOf) => ({
  key: chainKeys.map(code, variant),
  query: ({ signal }) =>
    unwrap(
      api.GET('/chains/{code}/gap-map', {
        params: { path: { code }, query: variantQuery(variant) },
        signal,
      }),
    ),
  staleTime: ATLAS_STALE_MS,
  // Another radius or day of the same chain: the map stays until the next one is there.
  placeholderData: (previous) => (previous?.chain.code === code ? previous : undefined),
}));

interface NodeOf {
  chain: string;
  node: string;
  variant?: MapVariant;
}

export const nodeDetailQuery = defineQueryOptions(({ chain, node, variant = PRESENT }: NodeOf) => ({
  key: chainKeys.node(chain, node, variant),
  query: ({ signal }) =>
    unwrap(
      api.GET('/chains/{code}/nodes/{nodeCode}', {
        params: { path: { code: chain, nodeCode: node }, query: variantQuery(variant) },
        signal,
      }),
    ),
  staleTime: ATLAS_STALE_MS,
}));

/** Names of classes of GB/T 4754 by their digits; of one that the table does not hold there is none. */
export const industryNamesQuery = defineQueryOptions((codes: readonly string[]) => ({
  key: ['industry-names', ...codes] as const,
  query: async ({ signal }) => {
    const found = await Promise.all(
      codes.map((q) =>
        unwrap(
          api.GET('/classifications/{scheme}', {
            params: { path: { scheme: 'industry' }, query: { q } },
            signal,
          }),
        ),
      ),
    );
    const bare = (code: string) => code.replace(/^[A-T]/, '');
    return new Map(
      codes.flatMap((wanted, at) => {
        const entry = found[at]?.items.find(({ code }) => bare(code) === bare(wanted));
        return entry ? [[wanted, entry.name] as const] : [];
      }),
    );
  },
  staleTime: ATLAS_STALE_MS,
}));

export const areasQuery = defineQueryOptions({
  key: chainKeys.areas(),
  query: ({ signal }) => unwrap(api.GET('/areas', { signal })),
  staleTime: ATLAS_STALE_MS,
});

export const scenariosQuery = defineQueryOptions((code: string) => ({
  key: chainKeys.scenarios(code),
  query: ({ signal }) => unwrap(api.GET('/chains/{code}/scenarios', { params: { path: { code } }, signal })),
}));

interface ScenarioOf {
  chain: string;
  id: string;
}

export const scenarioQuery = defineQueryOptions(({ chain, id }: ScenarioOf) => ({
  key: chainKeys.scenario(chain, id),
  query: ({ signal }) =>
    unwrap(api.GET('/chains/{code}/scenarios/{id}', { params: { path: { code: chain, id } }, signal })),
}));

/** What a scenario changes on the map that is looked at. */
export const comparisonQuery = defineQueryOptions(({ chain, id, view }: ScenarioOf & { view: MapView }) => ({
  key: chainKeys.comparison(chain, id, view),
  query: ({ signal }) =>
    unwrap(
      api.GET('/chains/{code}/scenarios/{id}/comparison', {
        params: { path: { code: chain, id }, query: variantQuery({ ...view, scenario: undefined }) },
        signal,
      }),
    ),
  // Of another radius or day of the same scenario: as the map, it stays until the next one is there.
  placeholderData: (previous, entry) => (entry?.key.includes(id) ? previous : undefined),
}));

interface BesideOf {
  chain: string;
  ids: readonly string[];
  view: MapView;
}

/** Scenarios beside each other on the map that is looked at. */
export const besideQuery = defineQueryOptions(({ chain, ids, view }: BesideOf) => ({
  key: chainKeys.beside(chain, ids, view),
  query: ({ signal }) =>
    unwrap(
      api.GET('/chains/{code}/scenarios/comparison', {
        params: {
          path: { code: chain },
          query: { ...variantQuery({ ...view, scenario: undefined }), ids: ids.join(',') },
        },
        signal,
      }),
    ),
  // Of another radius, or with one more or less: what is there stays until the next answer is.
  placeholderData: (previous, entry) => (entry?.key.includes(chain) ? previous : undefined),
}));

export const profileQuery = defineQueryOptions((code: string) => ({
  key: chainKeys.profile(code),
  query: ({ signal }) => unwrap(api.GET('/chains/{code}/profile', { params: { path: { code } }, signal })),
}));

export const goalsQuery = defineQueryOptions((code: string) => ({
  key: chainKeys.goals(code),
  query: ({ signal }) => unwrap(api.GET('/chains/{code}/goals', { params: { path: { code } }, signal })),
}));

export const settingsQuery = defineQueryOptions((code: string) => ({
  key: chainKeys.settings(code),
  query: ({ signal }) => unwrap(api.GET('/chains/{code}/settings', { params: { path: { code } }, signal })),
}));

export interface CitiesOf {
  chain: string;
  /** Codes of nodes; all of the chain where it is left out. */
  nodes: readonly string[] | undefined;
}

export const cityFirmsQuery = defineQueryOptions((of: CitiesOf) => ({
  key: chainKeys.cities(of.chain, of.nodes?.join(',') ?? '*'),
  query: ({ signal }) => readCityFirms(of, signal),
}));

/** Of no node there are no firms; the register refuses to be asked for those of none. */
export async function readCityFirms({ chain, nodes }: CitiesOf, signal: AbortSignal) {
  if (nodes?.length === 0) return { items: [] };
  const query = { chain, nodes: nodes?.join(',') };
  return unwrap(api.GET('/enterprises/by-city', { params: { query }, signal }));
}

const FIRMS_SHOWN = 50;
const WORK_SHOWN = 20;

/** Those that hold most of the market of this node first. */
export const nodeFirmsQuery = defineQueryOptions((node: string) => ({
  key: chainKeys.firms(node),
  query: ({ signal }) =>
    unwrap(
      api.GET('/enterprises', {
        params: { query: { node, sort: '-marketShare', limit: FIRMS_SHOWN } },
        signal,
      }),
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
