import type { RouteRecordRaw } from 'vue-router';

export const noticeRoutes: RouteRecordRaw[] = [
  {
    path: '/notices',
    name: 'notices',
    component: () => import('./pages/NoticeListPage.vue'),
    meta: { permission: 'notice:read', title: 'notices.title' },
  },
];
