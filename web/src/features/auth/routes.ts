import type { RouteRecordRaw } from 'vue-router';

export const authRoutes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./pages/LoginPage.vue'),
    meta: { public: true, title: 'auth.signIn' },
  },
  {
    path: '/me/password',
    name: 'password',
    component: () => import('./pages/PasswordPage.vue'),
    meta: { title: 'auth.password.title' },
  },
  {
    path: '/me/profile',
    name: 'profile',
    component: () => import('./pages/ProfilePage.vue'),
    meta: { title: 'auth.profile.title' },
  },
];
