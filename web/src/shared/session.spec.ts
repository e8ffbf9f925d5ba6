import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake } from '@/testing';
import { useSession } from './session';

const ANN = { id: 'u-1', name: 'Ann', permissions: ['lead:read'] };
let server: Fake;

beforeEach(() => {
  setActivePinia(createPinia());
  server = new Fake().on('GET /me', () => ({ body: ANN }));
});

describe('the session', () => {
  it('asks once who this is, and knows what he may do', async () => {
    const session = useSession();
    await Promise.all([session.ready(), session.ready()]);
    await session.ready();

    expect(server.asked).toHaveLength(1);
    expect(session.can('lead:read')).toBe(true);
    expect(session.can('lead:create')).toBe(false);
  });

  it('takes nobody for an answer', async () => {
    server.refuse('GET /me', 401, { code: 'auth.required' });
    const session = useSession();
    await session.ready();
    await session.ready();

    expect(session.me).toBeNull();
    expect(server.asked).toHaveLength(1);
  });

  it('asks again after the server was out of reach', async () => {
    server.refuse('GET /me', 503, { code: 'server.busy' });
    const session = useSession();
    await expect(session.ready()).rejects.toMatchObject({ code: 'server.busy' });

    server.on('GET /me', () => ({ body: ANN }));
    await session.ready();
    expect(session.me?.name).toBe('Ann');
  });

  it.each([
    [204, undefined],
    [503, { code: 'server.busy' }],
  ])('forgets who it was on signing out, whatever the server says: %i', async (status, body) => {
    server.on('DELETE /sessions/current', () => ({ status, body }));
    const session = useSession();
    await session.ready();
    await session.signOut();

    expect(session.me).toBeNull();
    expect(session.can('lead:read')).toBe(false);
  });
});
