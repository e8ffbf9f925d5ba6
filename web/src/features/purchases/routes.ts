import type { RouteRecordRaw } from 'vue-router';

export const purchaseRoutes: RouteRecordRaw[] = [
  {
    path: '/purchases',
    name: 'purchases',
    component: () => import('./pages/PurchaseListPage.vue'),
    meta: { permission: 'purchase:read', title: 'purchases.title' },
  },
  {
    path: '/anchors/:id/import',
    name: 'anchor-import',
    component: () => import('./pages/PurchaseImportPage.vue'),
    props: true,
    meta: { permission: 'purchase:write', title: 'purchases.import.title' },
  },
];
