import { useQueryCache } from '@pinia/colada';
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router';

import { useNarrow } from '@/ui';
import { loadCanvas } from './components/map/load-canvas';
import { chainListQuery, gapMapQuery } from './chain.queries';
import { variantOf } from './composables/useMapUrl';

/** The map is fetched while the page that shows it is still on its way; a failure is the page's to tell. */
function fetchAhead({ params: { code }, query }: RouteLocationNormalized): void {
  const cache = useQueryCache();
  const map = cache.ensure(gapMapQuery({ code: String(code), variant: variantOf(query) }));
  void Promise.allSettled([cache.refresh(map), cache.refresh(cache.ensure(chainListQuery))]);
  if (!useNarrow().value && !query.view) void loadCanvas().catch(() => undefined);
}

export const chainRoutes: RouteRecordRaw[] = [
  {
    path: '/chains',
    name: 'chains',
    component: () => import('./pages/ChainOverviewPage.vue'),
    meta: { permission: 'chain:read', title: 'chains.overview.title' },
  },
  {
    path: '/chains/:code',
    name: 'chain-map',
    component: () => import('./pages/ChainMapPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.overview.title', ahead: fetchAhead },
  },
  {
    path: '/chains/:code/profile',
    name: 'chain-profile',
    component: () => import('./pages/ChainProfilePage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.profile.title' },
  },
  {
    path: '/chains/:code/scenarios',
    name: 'chain-scenarios',
    component: () => import('./pages/ScenariosPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.beside.title' },
  },
  {
    path: '/chains/:code/settings',
    name: 'chain-settings',
    component: () => import('./pages/ChainSettingsPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.settings.title' },
  },
  {
    path: '/chains/:code/nodes',
    name: 'chain-nodes',
    component: () => import('./pages/ChainNodesPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.editing.nodes.title' },
  },
  {
    path: '/chains/:code/edits',
    name: 'chain-edits',
    component: () => import('./pages/ChainEditsPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.editing.log.title' },
  },
  {
    path: '/chains/:code/demand',
    name: 'chain-demand',
    component: () => import('./pages/ChainDemandPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.editing.demand.title' },
  },
];
