import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake } from '@/testing';
import { api, unwrap, whenSignedOut } from './client';
import { newId } from './id';
import { Problem } from './problem';

let server: Fake;
beforeEach(() => (server = new Fake()));

const ask = () => unwrap(api.GET('/me'));
const refusal = () =>
  ask().then(
    () => undefined,
    (problem: Problem) => problem,
  );

describe('what the web sends', () => {
  it('carries a key of its own with every POST, and none with a GET', async () => {
    server.on('POST /me/tokens', () => ({ status: 201, body: {} })).on('GET /me', () => ({ body: {} }));
    const body = { name: 'x', scopes: [], days: 1 };
    await api.POST('/me/tokens', { body });
    await api.POST('/me/tokens', { body });
    await ask();
    const [first, second, read] = server.asked.map(({ headers }) => headers.get('idempotency-key'));

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(read).toBeNull();
  });

  it('says which language the page speaks', async () => {
    document.documentElement.lang = 'zh-CN';
    server.on('GET /me', () => ({ body: {} }));
    await ask();

    expect(server.asked[0]?.headers.get('accept-language')).toBe('zh-CN');
  });

  it('makes ids where `crypto.randomUUID` is missing', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

    expect(new Set(Array.from({ length: 50 }, newId)).size).toBe(50);
  });
});

describe('what comes back', () => {
  it('is the body, or a refusal with the words of the server', async () => {
    server.on('GET /me', () => ({ body: { id: 'u' } }));
    expect(await ask()).toEqual({ id: 'u' });

    server.refuse('GET /me', 409, { code: 'record.stale', current: { id: 'u', version: 2 } });
    expect(await refusal()).toMatchObject({ status: 409, code: 'record.stale', current: { version: 2 } });
  });

  it('is a problem of its own when there was no answer', async () => {
    server.on('GET /me', () => {
      throw new TypeError('network');
    });

    expect(await refusal()).toMatchObject({ code: 'network.failed', status: 0 });
  });

  it('is left alone when the page itself has given up', async () => {
    server.on('GET /me', () => {
      throw new DOMException('gone', 'AbortError');
    });

    expect(await refusal()).not.toBeInstanceOf(Problem);
  });

  it.each([
    [503, 'server.busy'],
    [502, 'server.busy'],
    [500, 'server.failed'],
  ])('with %i and no words of ours is %s', async (status, code) => {
    server.on('GET /me', () => ({ status, body: { message: 'bad gateway' } }));

    expect(await refusal()).toMatchObject({ status, code });
  });

  it('says it when the server no longer knows who is asking', async () => {
    const signedOut = vi.fn();
    whenSignedOut(signedOut);
    server.refuse('GET /me', 403, { code: 'access.denied' });
    await refusal();
    expect(signedOut).not.toHaveBeenCalled();

    server.refuse('GET /me', 401, { code: 'auth.required' });
    await refusal();
    expect(signedOut).toHaveBeenCalledOnce();
  });
});
