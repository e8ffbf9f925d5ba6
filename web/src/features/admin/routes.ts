import type { RouteRecordRaw } from 'vue-router';

export const adminRoutes: RouteRecordRaw[] = [
  { path: '/admin', redirect: { name: 'users' } },
  {
    path: '/admin/users',
    name: 'users',
    component: () => import('./pages/UserListPage.vue'),
    meta: { permission: 'user:read', title: 'admin.users.title' },
  },
  {
    path: '/admin/departments',
    name: 'departments',
    component: () => import('./pages/DepartmentPage.vue'),
    meta: { permission: 'user:read', title: 'admin.departments.title' },
  },
];
