import { describe, expect, it } from '@jest/globals';

import { as, eventually, given, signIn, withCookie, withToken, zone } from '../support';

interface NewToken {
  id: string;
  token: string;
  scopes: string[];
  expiresAt: string;
}

async function holder(called: string) {
  const person = await given.user(['officer'], { called });
  return { person, client: withCookie(await signIn(person)) };
}

const make = async (client: ReturnType<typeof withCookie>, scopes: string[], days = 30) =>
  (await client.post<NewToken>('/me/tokens', { name: 'script', scopes, days })).body;

describe('an access token', () => {
  it('opens what it was made for and nothing else', async () => {
    const { client } = await holder('Scripter');
    const { token, scopes } = await make(client, ['lead:read']);

    expect(scopes).toEqual(['lead:read']);
    expect(await withToken(token).get('/leads')).toSucceed(200);
    expect(await withToken(token).get('/projects')).toBeProblem(403, 'access.denied');
    expect(await withToken(token).post('/leads', {})).toBeProblem(403, 'access.denied');
  });

  it('cannot hold what its owner does not', async () => {
    const { client } = await holder('Ambitious');

    expect(await client.post('/me/tokens', { name: 'x', scopes: ['user:grant'], days: 1 })).toBeProblem(
      403,
      'token.scope-not-held',
    );
    expect(await client.post('/me/tokens', { name: 'x', scopes: ['made:up'], days: 1 })).toBeProblem(
      400,
      'input.invalid',
    );
    expect(await client.post('/me/tokens', { name: 'x', scopes: ['lead:read'], days: 367 })).toBeProblem(
      400,
      'input.invalid',
    );
  });

  it('loses what its owner loses', async () => {
    const { person, client } = await holder('Demoted');
    const { token } = await make(client, ['lead:read', 'lead:create']);
    await zone().database.rows(`update "user" set roles = '{leader}' where id = $1`, [person.id]);

    const after = await eventually(
      () => withToken(token).post('/leads', {}),
      ({ status }) => status === 403,
      5_000,
    );
    expect(after).toBeProblem(403, 'access.denied');
    expect(await withToken(token).get('/leads')).toSucceed(200);
  });

  it('is shown once, listed without its secret, and dead once revoked', async () => {
    const { client } = await holder('Tidy');
    const { id, token } = await make(client, ['lead:read']);
    expect(await withToken(token).get('/leads')).toSucceed(200);

    const list = await client.get<{ items: NewToken[] }>('/me/tokens');
    expect(list.body.items.map((item) => item.id)).toEqual([id]);
    expect(JSON.stringify(list.body)).not.toContain(token.slice(4));

    expect(await client.delete(`/me/tokens/${id}`)).toSucceed(204);
    expect(await withToken(token).get('/leads')).toBeProblem(401, 'auth.required');
  });

  it('is dead after its day and when its owner is disabled', async () => {
    const { person, client } = await holder('Short-lived');
    const [first, second] = [await make(client, ['lead:read']), await make(client, ['lead:read'])];
    const { database } = zone();
    await database.rows(`update access_token set expires_at = now() - interval '1 second' where id = $1`, [
      first.id,
    ]);
    expect(await withToken(first.token).get('/leads')).toBeProblem(401, 'auth.required');

    await database.rows('update "user" set disabled_at = now() where id = $1', [person.id]);
    expect(await withToken(second.token).get('/leads')).toBeProblem(401, 'auth.required');
  });

  it('of another person cannot be seen or revoked', async () => {
    const { client } = await holder('Owner');
    const { id, token } = await make(client, ['lead:read']);
    const other = as.officer({ called: 'Stranger' });

    expect(await other.delete(`/me/tokens/${id}`)).toBeProblem(404, 'record.not-found');
    expect((await other.get<{ items: unknown[] }>('/me/tokens')).body.items).toEqual([]);
    expect(await withToken(token).get('/leads')).toSucceed(200);
  });

  it('does not make tokens that outlive it', async () => {
    const { client } = await holder('Breeder');
    const { token } = await make(client, ['lead:read'], 1);

    const child = await withToken(token).post('/me/tokens', {
      name: 'child',
      scopes: ['lead:read'],
      days: 366,
    });
    expect(child.status).toBe(403);
  });

  it('needs no origin: no browser sends it by itself', async () => {
    const { client } = await holder('Program');
    const { token } = await make(client, ['enterprise:create']);
    const headers = { origin: 'https://other.example' };

    expect(await withToken(token).post('/enterprises', { name: 'By a program' }, { headers })).toSucceed(201);
  });

  it.each([
    'Bearer ',
    'Bearer lz_',
    'Bearer lz_x',
    'Basic dTpw',
    'bearer',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ])('spelt %j is none', async (authorization) => {
    expect(await as.nobody().get('/leads', { headers: { authorization } })).toBeProblem(401, 'auth.required');
  });
});
