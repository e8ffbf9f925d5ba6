import type { RouteRecordRaw } from 'vue-router';

export const auditRoutes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./pages/AuditListPage.vue'),
    meta: { permission: 'audit:read', title: 'audit.title' },
  },
];
