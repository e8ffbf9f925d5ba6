import type { RouteRecordRaw } from 'vue-router';

export const exchangeRoutes: RouteRecordRaw[] = [
  {
    path: '/imports',
    name: 'imports',
    component: () => import('./pages/ImportsPage.vue'),
    meta: { permission: 'import:create', title: 'exchange.imports' },
  },
  {
    path: '/imports/:id',
    name: 'import',
    component: () => import('./pages/ImportPage.vue'),
    props: true,
    meta: { permission: 'import:create', title: 'exchange.import' },
  },
  {
    path: '/exports',
    name: 'exports',
    component: () => import('./pages/ExportsPage.vue'),
    meta: { permission: 'export:create', title: 'exchange.exports' },
  },
];
