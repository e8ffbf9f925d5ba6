import type { RouteRecordRaw } from 'vue-router';

export const anchorRoutes: RouteRecordRaw[] = [
  {
    path: '/anchors',
    name: 'anchors',
    component: () => import('./pages/AnchorListPage.vue'),
    meta: { permission: 'chain:read', title: 'anchors.title' },
  },
  {
    path: '/anchors/:id',
    name: 'anchor',
    component: () => import('./pages/AnchorPage.vue'),
    props: true,
    meta: { permission: 'chain:read', title: 'anchors.one' },
  },
];
