import type { RouteRecordRaw } from 'vue-router';

export const listRoutes: RouteRecordRaw[] = [
  {
    path: '/bulk-edits',
    name: 'bulk-edits',
    component: () => import('./pages/BulkEditsPage.vue'),
    meta: { permission: 'lead:update', title: 'lists.bulk.past' },
  },
];
