import type { RouteRecordRaw } from 'vue-router';

export const contactRoutes: RouteRecordRaw[] = [
  {
    path: '/contacts',
    name: 'contacts',
    component: () => import('./pages/ContactListPage.vue'),
    meta: { permission: 'contact:read', title: 'contacts.title' },
  },
  {
    path: '/contacts/new',
    name: 'contact-new',
    component: () => import('./pages/ContactCreatePage.vue'),
    meta: { permission: 'contact:create', title: 'contacts.create' },
  },
  {
    path: '/contacts/:id',
    name: 'contact',
    component: () => import('./pages/ContactPage.vue'),
    props: true,
    meta: { permission: 'contact:read', title: 'contacts.one' },
  },
];
