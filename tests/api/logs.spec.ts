import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { as, aVisit, eventually, given, nobody, OtherServer, withCookie, zone, signIn } from '../support';

describe('the log', () => {
  let server: OtherServer;

  beforeAll(async () => {
    server = await OtherServer.start(zone().database, { LOG_LEVEL: 'debug' });
  }, 60_000);
  afterAll(() => server.stop());

  it('tells of every request by its pattern and of nobody by name, address, word or secret', async () => {
    const person = await given.user(['officer'], { called: 'CANARY-person' });
    const cookie = await signIn(person);
    const client = withCookie(cookie);
    const lead = await given.lead({ title: 'CANARY-title' });
    const { body: token } = await client.post<{ token: string }>(
      '/me/tokens',
      { name: 'CANARY-token', scopes: ['lead:read'], days: 1 },
      { server },
    );
    await client.get('/leads?q=CANARY-search', { server });
    await client.get(`/leads/${lead.id}?madeUp=CANARY-query`, { server });
    await client.patch(`/leads/${lead.id}`, { title: 'CANARY-changed' }, { server, version: lead.version });
    await client.post(
      '/visits',
      aVisit({ leadId: lead.id, summary: 'CANARY-summary', theirPeople: 'CANARY-man' }),
      { server },
    );
    await client.post('/leads', { title: 'CANARY-refused' }, { server });
    await nobody().post('/sessions', { username: person.username, password: 'CANARY-password' }, { server });
    await nobody().get('/leads', {
      server,
      headers: { authorization: 'Bearer lz_CANARY-bearer-CANARY-bearer' },
    });
    const text = await eventually(
      async () => server.written(),
      (log) => log.split('/sessions').length > 2,
    );

    expect(text).toContain('/api/v1/leads/:id');
    expect(text).not.toMatch(/CANARY/);
    for (const secret of [
      cookie.split('=')[1]!,
      token.token,
      person.password,
      person.username,
      lead.id,
      '127.0.0.1"',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('is one JSON line an entry, with a moment and a level, whatever a caller sends', async () => {
    await nobody().get('/leads/%0a%7b%22level%22%3a60%7d', { server });
    await nobody().get('/leads', { server, headers: { 'user-agent': '{"level":60}' } });
    const lines = server.written().trim().split('\n');

    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
    expect(lines.filter((line) => (JSON.parse(line) as { level: number }).level === 60)).toEqual([]);
  });

  it('of a failure names the place in our code and not the values', async () => {
    await zone().database.rows('alter table lead rename column outline to outline_away');
    try {
      await as.officer().get('/leads?q=CANARY-failed', { server });
    } finally {
      await zone().database.rows('alter table lead rename column outline_away to outline');
    }
    const failure = (await eventually(
      async () =>
        server
          .written()
          .split('\n')
          .find((line) => line.includes('"level":50')),
      (line) => line !== undefined,
    ))!;

    expect(JSON.parse(failure)).toMatchObject({ err: { code: '42703' }, requestId: expect.any(String) });
    expect(failure).toMatch(/(dist|src).(features|platform)/);
    expect(failure).not.toMatch(/CANARY/);
  });
});
