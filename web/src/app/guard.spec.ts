import type { Permission } from '@lianzhao/contracts';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router';

import { Fake } from '@/testing';
import { guard } from './guard';

const page = (name: string, path: string, meta = {}): RouteRecordRaw => ({ name, path, meta, component: {} });
const routes = [
  page('login', '/login', { public: true }),
  page('unreachable', '/unreachable', { public: true }),
  page('password', '/me/password'),
  page('profile', '/me/profile'),
  page('workbench', '/', { permission: 'lead:read' }),
  page('leads', '/leads', { permission: 'lead:read' }),
  page('users', '/admin/users', { permission: 'user:read' }),
  page('audit', '/audit', { permission: 'audit:read' }),
  page('forbidden', '/forbidden/:path*'),
];
let server: Fake;

beforeEach(() => {
  setActivePinia(createPinia());
  server = new Fake();
});

function signedIn(permissions: Permission[], mustChangePassword = false): void {
  const body = {
    id: 'u',
    username: 'u',
    name: 'U',
    roles: [],
    permissions,
    department: {},
    mustChangePassword,
  };
  server.on('GET /me', () => ({ body }));
}

async function go(path: string): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes });
  guard(router);
  await router.push(path);
  return router.currentRoute.value.fullPath;
}

describe('guard', () => {
  it('asks who it is and remembers the way', async () => {
    server.refuse('GET /me', 401, { code: 'auth.required' });

    expect(await go('/leads?stage=new')).toBe('/login?to=/leads?stage=new');
  });

  it('lets a signed-in person on to where he wanted to go', async () => {
    signedIn(['lead:read']);

    expect(await go('/login?to=/leads')).toBe('/leads');
  });

  it('asks for a password of his own first', async () => {
    signedIn(['lead:read'], true);

    expect(await go('/leads')).toBe('/me/password?to=/leads');
  });

  it('refuses a page that needs a right he has not', async () => {
    signedIn(['lead:read']);

    expect(await go('/audit')).toBe('/forbidden/audit');
  });

  it.each<[Permission[], string]>([
    [['lead:read'], '/'],
    [['user:read'], '/admin/users'],
    [['audit:read', 'user:read'], '/audit'],
    [[], '/me/profile'],
  ])('with %j the first page is %s', async (permissions, path) => {
    signedIn(permissions);

    expect(await go('/')).toBe(path);
  });

  it('fetches the parts of a page while the server is still asked who this is', async () => {
    signedIn(['lead:read']);
    let asked = 0;
    server.on('GET /me', () => {
      asked = fetched.mock.calls.length;
      return { body: { permissions: ['lead:read'], mustChangePassword: false } };
    });
    const fetched = vi.fn(() => Promise.resolve({}));
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ name: 'leads', path: '/leads', component: fetched }],
    });
    guard(router);

    await router.push('/leads');

    expect(asked).toBe(1);
  });

  it('has what the page shows asked for before it is known who asks, but not what he may not see', async () => {
    const ahead = vi.fn();
    const asked: number[] = [];
    server.on('GET /me', () => {
      asked.push(ahead.mock.calls.length);
      return { body: { permissions: ['lead:read'], mustChangePassword: false } };
    });
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        page('first', '/first', { ahead }),
        page('audit', '/audit', { permission: 'audit:read', ahead }),
        page('forbidden', '/forbidden/:path*'),
      ],
    });
    guard(router);

    await router.push('/first');
    await router.push('/first?view=table');
    await router.push('/audit');

    expect(asked).toEqual([1]);
    expect(ahead).toHaveBeenCalledTimes(1);
  });

  it('says so when the server is out of reach', async () => {
    server.on('GET /me', () => {
      throw new TypeError('network');
    });

    expect(await go('/leads')).toBe('/unreachable?to=/leads');
  });
});
