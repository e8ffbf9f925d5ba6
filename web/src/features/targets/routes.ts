import type { RouteRecordRaw } from 'vue-router';

export const targetRoutes: RouteRecordRaw[] = [
  {
    path: '/targets',
    name: 'targets',
    component: () => import('./pages/TargetListsPage.vue'),
    meta: { permission: 'target:read', title: 'targets.title' },
  },
  {
    path: '/targets/mine',
    name: 'my-targets',
    component: () => import('./pages/MyTargetsPage.vue'),
    meta: { permission: 'target:read', title: 'targets.mine' },
  },
  {
    path: '/targets/candidates',
    name: 'candidates',
    component: () => import('./pages/CandidatesPage.vue'),
    meta: { permission: 'target:read', title: 'targets.candidates.title' },
  },
  {
    path: '/targets/:id',
    name: 'target-list',
    component: () => import('./pages/TargetListPage.vue'),
    props: true,
    meta: { permission: 'target:read', title: 'targets.one' },
  },
];
