import { createRouter, createWebHistory, START_LOCATION } from 'vue-router';

import { adminRoutes } from '@/features/admin/routes';
import { anchorRoutes } from '@/features/anchors/routes';
import { auditRoutes } from '@/features/audit/routes';
import { authRoutes } from '@/features/auth/routes';
import { chainFileRoutes } from '@/features/chain-files/routes';
import { chainRoutes } from '@/features/chains/routes';
import { contactRoutes } from '@/features/contacts/routes';
import { enterpriseRoutes } from '@/features/enterprises/routes';
import { exchangeRoutes } from '@/features/exchange/routes';
import { handoverRoutes } from '@/features/handover/routes';
import { leadRoutes } from '@/features/leads/routes';
import { listRoutes } from '@/features/lists/routes';
import { noticeRoutes } from '@/features/notices/routes';
import { projectRoutes } from '@/features/projects/routes';
import { purchaseRoutes } from '@/features/purchases/routes';
import { recyclingRoutes } from '@/features/recycling/routes';
import { searchRoutes } from '@/features/search/routes';
import { targetRoutes } from '@/features/targets/routes';
import { taskRoutes } from '@/features/tasks/routes';
import { visitRoutes } from '@/features/visits/routes';
import { workbenchRoutes } from '@/features/workbench/routes';
import { guard } from './guard';

export const router = createRouter({
  history: createWebHistory(),
  // A page that is asked for a part of it brings the reader there itself, when that part stands where it will stay.
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.path === from.path || to.hash || from === START_LOCATION ? false : { top: 0 }),
  routes: [
    ...authRoutes,
    ...workbenchRoutes,
    ...chainRoutes,
    ...anchorRoutes,
    ...chainFileRoutes,
    ...targetRoutes,
    ...leadRoutes,
    ...visitRoutes,
    ...taskRoutes,
    ...projectRoutes,
    ...enterpriseRoutes,
    ...contactRoutes,
    ...purchaseRoutes,
    ...exchangeRoutes,
    ...searchRoutes,
    ...noticeRoutes,
    ...handoverRoutes,
    ...recyclingRoutes,
    ...listRoutes,
    ...adminRoutes,
    ...auditRoutes,
    {
      path: '/me',
      name: 'mine',
      component: () => import('./pages/MinePage.vue'),
      meta: { title: 'app.tab.mine' },
    },
    {
      path: '/unreachable',
      name: 'unreachable',
      component: () => import('./pages/UnreachablePage.vue'),
      meta: { public: true },
    },
    { path: '/forbidden/:path*', name: 'forbidden', component: () => import('./pages/ForbiddenPage.vue') },
    { path: '/:path(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
  ],
});
guard(router);
