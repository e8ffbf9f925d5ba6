import type { RouteRecordRaw } from 'vue-router';

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
    meta: { permission: 'chain:read', title: 'chains.overview.title' },
  },
  {
    path: '/chains/:code/profile',
    name: 'chain-profile',
    component: () => import('./pages/ChainProfilePage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'chains.profile.title' },
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
