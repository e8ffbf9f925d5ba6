import type { RouteRecordRaw } from 'vue-router';

export const leadRoutes: RouteRecordRaw[] = [
  {
    path: '/leads',
    name: 'leads',
    component: () => import('./pages/LeadListPage.vue'),
    meta: { permission: 'lead:read', title: 'leads.title' },
  },
  {
    path: '/leads/new',
    name: 'lead-new',
    component: () => import('./pages/LeadCreatePage.vue'),
    meta: { permission: 'lead:create', title: 'leads.create' },
  },
  {
    path: '/settings/leads',
    name: 'lead-settings',
    component: () => import('./pages/LeadSettingsPage.vue'),
    meta: { permission: 'lead:read', title: 'leads.settings.title' },
  },
  {
    path: '/leads/:id',
    name: 'lead',
    component: () => import('./pages/LeadPage.vue'),
    props: true,
    meta: { permission: 'lead:read', title: 'leads.one' },
  },
];
