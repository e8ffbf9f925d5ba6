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
];
