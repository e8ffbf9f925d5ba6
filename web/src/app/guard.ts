import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router';

import { safeTarget } from '@/shared/safe-target';
import { useSession } from '@/shared/session';

/** Lets people through to what they may use, and remembers where they wanted to go. */
export function guard(router: Router): void {
  router.beforeEach(async (to, from) => {
    const session = useSession();
    if (to.name === 'unreachable') return true;
    // First, because nothing is shown before it is known who asks, and a browser fetches few things at a time.
    const known = session.ready();
    fetchParts(to);
    if (to.name !== from.name) fetchAhead(to);
    try {
      await known;
    } catch {
      return { name: 'unreachable', query: wanted(to) };
    }
    return session.me ? admit(to) : (to.meta.public ?? { name: 'login', query: wanted(to) });
  });
}

/** The parts of the page come while the server says who asks; what cannot be fetched is told when the way leads there. */
function fetchParts({ matched }: RouteLocationNormalized): void {
  for (const { components } of matched) {
    const page: unknown = components?.default;
    if (typeof page === 'function') void Promise.resolve(page()).catch(() => undefined);
  }
}

/** What the page shows is asked for beside it, unless it is known that he may not see it. */
function fetchAhead(to: RouteLocationNormalized): void {
  const { me, can } = useSession();
  if (me && to.meta.permission && !can(to.meta.permission)) return;
  to.meta.ahead?.(to);
}

function admit(to: RouteLocationNormalized): RouteLocationRaw | true {
  const { me, can } = useSession();
  if (me?.mustChangePassword) return to.name === 'password' || { name: 'password', query: wanted(to) };
  if (to.name === 'login') return safeTarget(to.query.to);
  if (to.meta.permission && !can(to.meta.permission)) {
    return to.path === '/' ? home() : { name: 'forbidden', params: { path: to.path.slice(1).split('/') } };
  }
  return true;
}

function wanted(to: RouteLocationNormalized): { to?: string } {
  return to.fullPath === '/' || to.name === 'login' ? {} : { to: to.fullPath };
}

/** The first page somebody has a use for. Administrators see no business data, so not the workbench. */
export function home(): RouteLocationRaw {
  const { can } = useSession();
  if (can('lead:read')) return { name: 'workbench' };
  if (can('audit:read')) return { name: 'audit' };
  if (can('user:read')) return { name: 'users' };
  return { name: 'profile' };
}
