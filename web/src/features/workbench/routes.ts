import type { RouteRecordRaw } from 'vue-router';

export const workbenchRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'workbench',
    component: () => import('./pages/WorkbenchPage.vue'),
    meta: { permission: 'lead:read', title: 'workbench.title' },
  },
];
