import type { RouteRecordRaw } from 'vue-router';

export const chainFileRoutes: RouteRecordRaw[] = [
  {
    path: '/new-chain',
    name: 'new-chain',
    component: () => import('./pages/NewChainPage.vue'),
    meta: { permission: 'chain:edit', title: 'chainFiles.newChain' },
  },
  {
    path: '/chains/:code/firms-import',
    name: 'firm-list',
    component: () => import('./pages/FirmListPage.vue'),
    props: true,
    meta: { permission: 'chain:edit', title: 'chainFiles.list.title' },
  },
];
