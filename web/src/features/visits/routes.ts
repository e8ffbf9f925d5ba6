import type { RouteRecordRaw } from 'vue-router';

export const visitRoutes: RouteRecordRaw[] = [
  {
    path: '/visits',
    name: 'visits',
    component: () => import('./pages/VisitListPage.vue'),
    meta: { permission: 'visit:read', title: 'visits.title' },
  },
  {
    path: '/visits/new',
    name: 'visit-new',
    component: () => import('./pages/VisitNewPage.vue'),
    meta: { permission: 'visit:create', title: 'visits.log', focused: true },
  },
  {
    path: '/visits/:id',
    name: 'visit',
    component: () => import('./pages/VisitPage.vue'),
    props: true,
    meta: { permission: 'visit:read', title: 'visits.one' },
  },
];
