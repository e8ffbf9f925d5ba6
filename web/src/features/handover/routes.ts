import type { RouteRecordRaw } from 'vue-router';

export const handoverRoutes: RouteRecordRaw[] = [
  {
    path: '/handover',
    name: 'handover',
    component: () => import('./pages/HandoverPage.vue'),
    meta: { permission: 'handover:create', title: 'handover.title' },
  },
];
