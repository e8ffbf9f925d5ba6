import type { RouteLocationRaw } from 'vue-router';

/** Where somebody goes after signing in: only inside this web, whatever the address says. */
export function safeTarget(to: unknown): RouteLocationRaw {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/';
}
