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
    path: '/enterprises/duplicates',
    name: 'duplicate-pairs',
    component: () => import('./pages/DuplicatePairPage.vue'),
    meta: { permission: 'enterprise:merge', title: 'enterprises.pairs.title' },
  },
  {
    path: '/enterprises/:id/merge',
    name: 'enterprise-merge',
    component: () => import('./pages/EnterpriseMergePage.vue'),
    props: true,
    meta: { permission: 'enterprise:merge', title: 'enterprises.merge' },
  },
  {
    path: '/join-requests/:id?',
    name: 'join-requests',
    component: () => import('./pages/JoinRequestPage.vue'),
    meta: { permission: 'lead:read', title: 'duplicates.requests' },
  },
  {
    path: '/enterprises/:id',
    name: 'enterprise',
    component: () => import('./pages/EnterprisePage.vue'),
    props: true,
    meta: { permission: 'enterprise:read', title: 'enterprises.one' },
  },
];
