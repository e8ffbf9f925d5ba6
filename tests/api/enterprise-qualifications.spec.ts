import { describe, expect, it } from '@jest/globals';

import {
  as,
  type EnterpriseChange,
  eventually,
  given,
  type Notice,
  OtherServer,
  type Page,
  type Problem,
  type Qualification,
  zone,
} from '../support';

const officer = () => as.officer();
const DAY_MS = 86_400_000;
/** The zone's day so many days from now. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * DAY_MS);
const path = (id: string) => `/enterprises/${id}/qualifications`;
const add = (id: string, values: object) =>
  officer().post<Qualification>(path(id), { kind: 'high_tech', level: 'national', ...values });
const list = async (id: string) => (await officer().get<{ items: Qualification[] }>(path(id))).body.items;

describe('qualifications of a firm', () => {
  it('are told with what holds first, and say whether they end soon or are over', async () => {
    const { id } = await given.enterprise();
    for (const validUntil of [inDays(-1), inDays(90), inDays(91), inDays(0), null])
      expect(await add(id, { validUntil })).toSucceed(201);
    await add(id, { validUntil: inDays(10), endedOn: inDays(0) });

    expect((await list(id)).map(({ validUntil, state }) => [validUntil, state])).toEqual([
      [inDays(0), 'ending'],
      [inDays(90), 'ending'],
      [inDays(91), 'valid'],
      [null, 'valid'],
      [inDays(-1), 'over'],
      [inDays(10), 'over'],
    ]);
  });

  it('are changed, ended and removed on the version that was seen, and the trail of the firm says so', async () => {
    const { id } = await given.enterprise();
    const { body: made } = await add(id, { certificate: ' GR202615000001 ', issuedOn: '2026-01-01' });
    expect(made).toMatchObject({ certificate: 'GR202615000001', issuer: null, version: 1 });
    const at = `${path(id)}/${made.id}`;

    expect(await officer().patch(at, { issuer: 'x' })).toBeProblem(428, 'version.required');
    const ended = await officer().patch<Qualification>(at, { endedOn: '2026-06-30' }, { version: 1 });
    expect(ended.body).toMatchObject({ endedOn: '2026-06-30', state: 'over', version: 2 });
    const stale = await officer().patch(at, { issuer: 'x' }, { version: 1 });
    expect(stale).toBeProblem(409, 'record.stale');
    expect((stale.body as unknown as Problem).current).toMatchObject({ endedOn: '2026-06-30' });
    const other = await given.enterprise();
    expect(await officer().delete(`${path(other.id)}/${made.id}`, { version: 2 })).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await officer().delete(at, { version: 2 })).toSucceed(204);

    const { body } = await officer().get<Page<EnterpriseChange>>(`/enterprises/${id}/changes`);
    expect(body.items.slice(0, 3).map(({ action }) => action)).toEqual([
      'enterprise:qualification-removed',
      'enterprise:qualification-changed',
      'enterprise:qualification-added',
    ]);
    expect(body.items[1]!.fields).toEqual([
      { field: 'endedOn', before: null, after: '2026-06-30' },
      { field: 'kind', before: null, after: 'high_tech' },
    ]);
    const past = await zone().database.rows(
      `select 1 from row_history where table_name = 'enterprise_qualification' and row_key = $1`,
      [made.id],
    );
    expect(past).toHaveLength(2);
  });

  it.each([
    [{ kind: 'other' }, '/name'],
    [{ issuedOn: '2026-05-01', validUntil: '2026-04-30' }, '/validUntil'],
    [{ issuedOn: '2026-05-01', endedOn: '2026-04-30' }, '/endedOn'],
    [{ kind: 'knighthood' }, '/kind'],
  ])('are refused as %j', async (values, pointer) => {
    const { id } = await given.enterprise();
    const answer = await add(id, values);
    expect(answer).toBeProblem(400, 'input.invalid');
    expect((answer.body as unknown as Problem).errors![0]!.pointer).toBe(pointer);
  });

  it('that end soon narrow the list of firms', async () => {
    const [soon, later, ended] = [
      await given.enterprise(),
      await given.enterprise(),
      await given.enterprise(),
    ];
    await add(soon.id, { validUntil: inDays(30) });
    await add(later.id, { validUntil: inDays(300) });
    await add(ended.id, { validUntil: inDays(30), endedOn: inDays(-3) });
    const { body } = await officer().get<Page<{ id: string }>>(
      '/enterprises?qualifications=ending&limit=200',
    );
    const ids = body.items.map(({ id }) => id);

    expect(ids).toContain(soon.id);
    expect(ids).not.toContain(later.id);
    expect(ids).not.toContain(ended.id);
  });
});

describe('the end of a qualification', () => {
  it('is told once to those who deal with the firm, before and when it is over', async () => {
    const [owner, stranger] = [as.officer({ called: 'Dealer' }), as.officer({ called: 'Stranger' })];
    const { id } = await given.enterprise();
    await given.lead({ by: owner, enterpriseId: id });
    await given.lead({ by: stranger, enterpriseId: id, stage: 'dropped' });
    for (const days of [-5, 30, 300]) await add(id, { validUntil: inDays(days) });
    await add(id, { validUntil: inDays(40), endedOn: inDays(-1) });
    const told = async (by = owner) =>
      (await by.get<Page<Notice>>('/notices')).body.items.filter(({ kind }) =>
        kind.startsWith('qualification'),
      );

    const server = await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' });
    await eventually(told, (items) => items.length > 1, 20_000);
    // The next day comes, and both are what they were.
    await zone().database.rows('delete from tick');
    const rounds = () =>
      zone().database.rows(`select 1 from job.job where name = 'qualification-ends' and state = 'completed'`);
    await eventually(rounds, (rows) => rows.length > 1, 20_000);
    await server.stop();

    const kinds = (await told()).map(({ kind, recordId, params }) => [kind, recordId, params.until]);
    expect(kinds.sort()).toEqual([
      ['qualification.over', id, inDays(-5)],
      ['qualification.soon', id, inDays(30)],
    ]);
    expect(await told(stranger)).toEqual([]);
    const facts = await zone().database.rows(
      `select 1 from outbox where payload->'enterprise'->>'id' = $1 and payload->>'occasion' is not null`,
      [id],
    );
    expect(facts).toHaveLength(2);
  });
});
