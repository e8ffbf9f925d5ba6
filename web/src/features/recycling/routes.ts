import type { RouteRecordRaw } from 'vue-router';

export const recyclingRoutes: RouteRecordRaw[] = [
  {
    path: '/recycle-bin',
    name: 'recycle-bin',
    component: () => import('./pages/RecycleBinPage.vue'),
    meta: { permission: 'recycle:read', title: 'recycling.title' },
  },
];
