import type { RouteRecordRaw } from 'vue-router';

export const enterpriseRoutes: RouteRecordRaw[] = [
  {
    path: '/enterprises',
    name: 'enterprises',
    component: () => import('./pages/EnterpriseListPage.vue'),
    meta: { permission: 'enterprise:read', title: 'enterprises.title' },
  },
  {
    path: '/enterprises/new',
    name: 'enterprise-new',
    component: () => import('./pages/EnterpriseCreatePage.vue'),
    meta: { permission: 'enterprise:create', title: 'enterprises.create' },
  },
  {
    path: '/enterprises/:id',
    name: 'enterprise',
    component: () => import('./pages/EnterprisePage.vue'),
    props: true,
    meta: { permission: 'enterprise:read', title: 'enterprises.one' },
  },
];
