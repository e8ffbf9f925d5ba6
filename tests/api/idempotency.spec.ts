import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { as, aVisit, given, type Lead, OtherServer, type Visit, zone } from '../support';

let lead: Lead;
beforeAll(async () => {
  lead = await given.lead();
});

const visits = () =>
  zone().database.rows<{ id: string }>('select id from visit where lead_id = $1', [lead.id]);
const send = (key: string | null, summary = 'They showed the line.', server?: OtherServer) =>
  as.officer().post<Visit>('/visits', aVisit({ leadId: lead.id, summary }), { key, server });

describe('a visit', () => {
  it('without a key is refused and not stored', async () => {
    const before = await visits();

    expect(await send(null)).toBeProblem(400, 'idempotency.required');
    expect(await visits()).toEqual(before);
  });

  it.each(['short', 'with space in it', 'x'.repeat(101), 'ключ-ключ'])(
    'with the key %j is refused',
    async (key) => {
      const answer = await as
        .officer()
        .send('POST', '/visits', aVisit({ leadId: lead.id }), { headers: { 'idempotency-key': key } })
        .catch(() => ({ status: 400 }));

      expect(answer.status).toBe(400);
    },
  );

  it('sent twice is stored once and answered the same', async () => {
    const key = randomUUID();
    const [before, first, second] = [await visits(), await send(key), await send(key)];

    expect(first).toSucceed(201);
    expect(second).toSucceed(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await visits()).toHaveLength(before.length + 1);
  });

  it('sent twice tells and audits once', async () => {
    const key = randomUUID();
    const { body } = await send(key);
    await send(key);
    const { database } = zone();

    expect(await database.rows('select 1 from audit where record_id = $1', [body.id])).toHaveLength(1);
    expect(
      await database.rows(`select 1 from outbox where payload->>'visitId' = $1`, [body.id]),
    ).toHaveLength(1);
  });

  it('with the key of another body is refused, and the first answer stays', async () => {
    const key = randomUUID();
    const first = await send(key, 'The one');
    const before = await visits();

    expect(await send(key, 'Another one')).toBeProblem(422, 'idempotency.mismatch');
    expect(await visits()).toEqual(before);
    expect((await send(key, 'The one')).body).toEqual(first.body);
  });

  it('with the key of another address is refused', async () => {
    const key = randomUUID();
    await send(key);

    expect(await as.officer().post('/enterprises', { name: 'Same key' }, { key })).toBeProblem(
      422,
      'idempotency.mismatch',
    );
  });

  it('with the key of another address is refused, also when it says the same', async () => {
    const key = randomUUID();
    const [one, other] = [await given.lead(), await given.lead()];
    const move = (id: string) =>
      as.officer().post(`/leads/${id}/moves`, { to: 'contacted', version: 1 }, { key });

    expect(await move(one.id)).toSucceed();
    expect(await move(other.id)).toBeProblem(422, 'idempotency.mismatch');
  });

  it('sent twenty times at once is stored once', async () => {
    const key = randomUUID();
    const before = await visits();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(key)));
    const done = answers.filter(({ status }) => status === 201);

    expect(await visits()).toHaveLength(before.length + 1);
    expect(done.length).toBeGreaterThanOrEqual(1);
    for (const answer of answers) {
      if (answer.status === 201) expect(answer.body).toEqual(done[0]!.body);
      else expect(answer).toBeProblem(409, 'idempotency.in-flight');
    }
    expect((await send(key)).body).toEqual(done[0]!.body);
  });

  it('sent to two servers at once is stored once', async () => {
    const second = await OtherServer.start(zone().database);
    try {
      const key = randomUUID();
      const before = await visits();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => send(key, undefined, index % 2 ? second : undefined)),
      );

      expect(await visits()).toHaveLength(before.length + 1);
      expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
      expect(await send(key, undefined, second)).toSucceed(201);
    } finally {
      await second.stop();
    }
  });
});

describe('a key', () => {
  it('belongs to one person: another may use the same', async () => {
    const key = randomUUID();
    const mine = await send(key);
    const theirs = await as
      .officer({ called: 'Colleague' })
      .post<Visit>('/visits', aVisit({ leadId: lead.id }), { key });

    expect(theirs).toSucceed(201);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('of a refused request may be used again once the request is right', async () => {
    const key = randomUUID();
    const wrong = await as.officer().post('/visits', aVisit({ leadId: lead.id, summary: '' }), { key });
    expect(wrong).toBeProblem(400, 'input.invalid');

    expect(await send(key)).toSucceed(201);
  });

  it.each([
    ['a lead', '/leads', () => ({ title: 'Sent twice', source: 'event', enterpriseId: lead.enterprise.id })],
    ['an enterprise', '/enterprises', () => ({ name: 'Sent twice' })],
  ])('also makes %s once', async (_, path, body) => {
    const key = randomUUID();
    const client = as.officer();
    const [first, second] = [
      await client.post(path, body(), { key }),
      await client.post(path, body(), { key }),
    ];

    expect(first).toSucceed(201);
    expect(second.body).toEqual(first.body);
  });

  it('also makes a move once', async () => {
    const { id, version } = await given.lead();
    const key = randomUUID();
    const move = () => as.officer().post<Lead>(`/leads/${id}/moves`, { to: 'contacted', version }, { key });
    const [first, second] = [await move(), await move()];

    expect(first).toSucceed();
    expect(second.body).toEqual(first.body);
    expect(second.status).toBe(first.status);
  });

  it('never keeps a secret for replay', async () => {
    const key = randomUUID();
    const make = () =>
      as
        .officer()
        .post<{ token: string }>('/me/tokens', { name: 'x', scopes: ['lead:read'], days: 1 }, { key });
    const { body } = await make();
    const rows = await zone().database.rows('select idempotency_key::text as text from idempotency_key');

    expect(body.token).toMatch(/^lz_/);
    expect(JSON.stringify(rows)).not.toContain(body.token.slice(3));
  });
});
