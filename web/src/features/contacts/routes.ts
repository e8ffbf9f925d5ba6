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
    path: '/contacts/duplicates',
    name: 'contact-pairs',
    component: () => import('./pages/ContactPairPage.vue'),
    meta: { permission: 'contact:merge', title: 'contacts.pairs' },
  },
  {
    path: '/contacts/:id/merge',
    name: 'contact-merge',
    component: () => import('./pages/ContactMergePage.vue'),
    props: true,
    meta: { permission: 'contact:merge', title: 'contacts.mergeTitle' },
  },
  {
    path: '/contacts/:id',
    name: 'contact',
    component: () => import('./pages/ContactPage.vue'),
    props: true,
    meta: { permission: 'contact:read', title: 'contacts.one' },
  },
];
