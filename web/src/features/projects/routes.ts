import type { RouteRecordRaw } from 'vue-router';

export const projectRoutes: RouteRecordRaw[] = [
  {
    path: '/projects',
    name: 'projects',
    component: () => import('./pages/ProjectListPage.vue'),
    meta: { permission: 'project:read', title: 'projects.title' },
  },
  {
    path: '/projects/:id',
    name: 'project',
    component: () => import('./pages/ProjectPage.vue'),
    props: true,
    meta: { permission: 'project:read', title: 'projects.one' },
  },
];
