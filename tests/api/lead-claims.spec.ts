import { LeadJobs } from '@lianzhao/server';
import { describe, expect, it } from '@jest/globals';

import {
  as,
  type Claim,
  eventually,
  given,
  type Lead,
  type LeadDetail,
  type Notice,
  type Page,
  zone,
} from '../support';

const officer = (called?: string) => as.officer({ called });
const other = (called?: string) => as.officer({ department: 'Hillside', called });
const read = async (id: string, by = as.leader()) => (await by.get<LeadDetail>(`/leads/${id}`)).body;
const claimOf = async (id: string, by = as.leader()) => (await by.get<Claim>(`/leads/${id}/claim`)).body;
const pooled = (values: object = {}) => given.lead({ toPool: true, ...values });
const take = (id: string, by = officer(), options = {}) =>
  by.post<LeadDetail>(`/leads/${id}/claims`, {}, options);
const kinds = async (id: string) => (await claimOf(id)).entries.map(({ kind }) => kind).reverse();
const sweep = () => zone().app.get(LeadJobs).run();
const sql = (text: string, ...values: unknown[]) => zone().database.rows(text, values);

describe('whoever registers a lead', () => {
  it('has the claim on it for ninety days', async () => {
    const lead = await given.lead();
    const claim = await claimOf(lead.id);
    const days = (Date.parse(claim.expiresAt!) - Date.parse(lead.createdAt)) / 86_400_000;

    expect(claim.owner).toEqual(lead.owner);
    expect(Math.floor(days)).toBe(90);
    expect(await kinds(lead.id)).toEqual(['registered']);
  });

  it('may leave it to the pool, where nothing can be done but take it', async () => {
    const lead = await pooled();
    expect(lead).toMatchObject({ owner: null, clock: null, claimExpiresAt: null });

    const { version } = lead;
    const answers = [
      await officer().patch(`/leads/${lead.id}`, { title: 'Mine' }, { version }),
      await officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version }),
      await officer().post(`/leads/${lead.id}/screenings`, { result: 'suitable', reason: 'Fits', version }),
    ];
    for (const answer of answers) expect(answer).toBeProblem(409, 'lead.unclaimed');
  });
});

describe('the pool', () => {
  it('is open to the officers of every department, and to nobody who may not take from it', async () => {
    const lead = await pooled();
    const ids = async (by = other()) =>
      (await by.get<Page<Lead>>('/leads?scope=pool&limit=200')).body.items.map(({ id }) => id);

    expect(await ids()).toContain(lead.id);
    expect(await ids(as.liaison({ department: 'Hillside' }))).not.toContain(lead.id);
    expect(await take(lead.id, as.liaison())).toBeProblem(403, 'access.denied');
  });

  it('gives a lead to whoever takes it, with his department and a clock that starts now', async () => {
    const lead = await pooled();
    await sql(`update lead set clock_from = now() - interval '40 days' where id = $1`, lead.id);
    const { body } = await take(lead.id, other());

    expect(body.department.id).not.toBe(lead.department.id);
    expect(body.clock).toMatchObject({ step: 'respond', late: false });
    expect(await kinds(lead.id)).toEqual(['registered', 'claimed']);
  });

  it('gives it to one of fifty who ask at the same time', async () => {
    const lead = await pooled();
    const people = Array.from({ length: 10 }, (_, at) => officer(`Racer ${at}`));
    await Promise.all(people.map((client) => client.get('/me')));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => take(lead.id, people[at % people.length])),
    );
    const won = answers.filter(({ status }) => status === 201);
    const winner = (await read(lead.id)).owner!.id;

    expect(new Set(won.map(({ body }) => body.owner?.id))).toEqual(new Set([winner]));
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(answer).toBeProblem(409, 'lead.claimed');
    expect(answers.length - won.length).toBe(45);
    expect(await kinds(lead.id)).toEqual(['registered', 'claimed']);
  });

  it('does the same request once', async () => {
    const lead = await pooled();
    const key = '6a0f7a0e-7d6c-4c0e-9d43-2d2f6a3f1b11';
    const answers = [await take(lead.id, officer(), { key }), await take(lead.id, officer(), { key })];

    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(await kinds(lead.id)).toEqual(['registered', 'claimed']);
  });

  it('gives nobody more than he may hold', async () => {
    await sql(
      `insert into lead_rule (scope, values, author_id, version)
       select 'zone', '{"holdLimit": 2}', id, 1 from "user" limit 1`,
    );
    try {
      const [a, b, c] = [await pooled(), await pooled(), await pooled()];
      const by = officer('Greedy');
      const answers = await Promise.all([take(a.id, by), take(b.id, by), take(c.id, by)]);

      expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
      expect(answers.find(({ status }) => status !== 201)).toBeProblem(409, 'lead.too-many');
    } finally {
      await sql('delete from lead_rule');
    }
  });

  it('does not give it back at once to whoever gave it up', async () => {
    const lead = await given.lead({ called: 'Wavering' });
    const release = { version: lead.version, reason: '方向不符' };
    expect(await officer('Wavering').post(`/leads/${lead.id}/releases`, release)).toSucceed();

    expect(await take(lead.id, officer('Wavering'))).toBeProblem(409, 'lead.cools-down');
    expect((await claimOf(lead.id, officer('Wavering'))).may.claim).toBe(false);
    expect(await take(lead.id, officer('Another'))).toSucceed();
  });
});

describe('a claim', () => {
  it('is given up only by its holder or a manager of the department', async () => {
    const lead = await given.lead({ called: 'Holder' });
    const body = { version: lead.version, reason: '不再跟进' };

    expect(await officer('Colleague').post(`/leads/${lead.id}/releases`, body)).toBeProblem(
      403,
      'lead.not-yours',
    );
    expect(await as.manager().post(`/leads/${lead.id}/releases`, { ...body, version: 99 })).toBeProblem(
      409,
      'record.stale',
    );
    expect(await as.manager().post(`/leads/${lead.id}/releases`, body)).toSucceed();
    expect((await read(lead.id)).owner).toBeNull();
  });

  it('is extended by a visit made under it, once for each', async () => {
    const lead = await given.lead();
    await sql(`update lead set claimed_at = now() - interval '40 days' where id = $1`, lead.id);
    const day = 86_400_000;
    const at = (days: number) => new Date(Date.now() - days * day).toISOString();
    const before = await given.visit({ leadId: lead.id, startedAt: at(50) });
    const call = await given.visit({ leadId: lead.id, kind: 'call', startedAt: at(1) });
    const visit = await given.visit({ leadId: lead.id, startedAt: at(2) });
    const extend = (proofId: string) =>
      officer().post<LeadDetail>(`/leads/${lead.id}/claim-extensions`, {
        ...{ proofKind: 'visit', proofId, version: lead.version },
      });

    for (const { id } of [before, call])
      expect(await extend(id)).toBeProblem(422, 'lead.proof-does-not-count');
    expect((await claimOf(lead.id, officer())).proofs.map(({ id }) => id)).toEqual([visit.id]);
    const { body } = await extend(visit.id);
    const days = (Date.parse(body.claimExpiresAt!) - Date.parse(lead.claimExpiresAt!)) / day;
    expect(days).toBe(90);
    expect(
      await officer().post(`/leads/${lead.id}/claim-extensions`, {
        ...{ proofKind: 'visit', proofId: visit.id, version: body.version },
      }),
    ).toBeProblem(422, 'lead.proof-does-not-count');
  });

  it.each([
    ['its time has run out', `claim_expires_at = now() - interval '1 minute'`, 'expired'],
    ['nothing was logged for sixty days', `claimed_at = now() - interval '61 days'`, 'idle'],
  ])('goes to the pool when %s, and its holder hears of it', async (_, change, kind) => {
    const lead = await given.lead({ called: `Loses ${kind}` });
    await sql(`update lead set ${change} where id = $1`, lead.id);
    await sweep();

    expect(await read(lead.id)).toMatchObject({ owner: null, version: lead.version + 1 });
    expect(await kinds(lead.id)).toEqual(['registered', kind]);
    const notices = await eventually(
      async () => (await officer(`Loses ${kind}`).get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );
    expect(notices[0]).toMatchObject({ kind: 'lead.claim', recordId: lead.id, params: { change: kind } });
  });

  it('stays while something is logged, and once the lead is closed', async () => {
    const [visited, dropped] = [await given.lead(), await given.lead({ stage: 'dropped' })];
    await sql(
      `update lead set claimed_at = now() - interval '61 days', last_visit_at = now() - interval '59 days'
       where id = $1`,
      visited.id,
    );
    await sql(`update lead set claim_expires_at = now() - interval '1 day' where id = $1`, dropped.id);
    await sweep();

    expect((await read(visited.id)).owner).toEqual(visited.owner);
    expect((await read(dropped.id)).owner).toEqual(dropped.owner);
  });

  it('keeps what happened to it: the product itself cannot rewrite it', async () => {
    const lead = await given.lead();
    const [right] = await sql(
      `select has_table_privilege('lianzhao_app', 'lead_claim_entry', 'update') as may_update,
        has_table_privilege('lianzhao_app', 'lead_claim_entry', 'delete') as may_delete`,
    );

    expect(right).toEqual({ may_update: false, may_delete: false });
    expect(await kinds(lead.id)).toEqual(['registered']);
  });
});

describe('a transfer', () => {
  const offer = async (lead: Lead, called: string) => {
    const to = await given.user(['officer'], { department: 'Hillside', called });
    const body = { toId: to.id, reason: '项目适合落在东胜', version: lead.version };
    return officer().post(`/leads/${lead.id}/transfers`, body);
  };
  const answer = async (id: string, accepted: boolean, by = other('Taker')) =>
    by.post(`/leads/${id}/transfer-answers`, { accepted, version: (await read(id)).version });

  it('reaches somebody of another department once he takes it', async () => {
    const lead = await given.lead();
    expect(await other('Taker').get(`/leads/${lead.id}`)).toBeProblem(404, 'record.not-found');
    expect(await offer(lead, 'Taker')).toSucceed(204);
    expect((await read(lead.id)).owner).toEqual(lead.owner);
    expect((await claimOf(lead.id, other('Taker'))).may.answer).toBe(true);
    expect(await offer(await read(lead.id), 'Second')).toBeProblem(409, 'lead.transfer-open');

    expect(await answer(lead.id, true)).toSucceed(204);
    const now = await read(lead.id);
    expect(now.owner?.name).toBe('Taker');
    expect(now.department.name).toBe('Hillside');
    expect(await kinds(lead.id)).toEqual(['registered', 'transfer_offered', 'transferred']);
  });

  it('that is declined leaves the lead where it was, and out of his sight', async () => {
    const lead = await given.lead();
    await offer(lead, 'Decliner');
    expect(await answer(lead.id, false, other('Decliner'))).toSucceed(204);

    expect((await read(lead.id)).owner).toEqual(lead.owner);
    expect(await other('Decliner').get(`/leads/${lead.id}`)).toBeProblem(404, 'record.not-found');
    expect(await answer(lead.id, true, officer())).toBeProblem(409, 'lead.nothing-offered');
  });

  it('is taken by nobody else, and withdrawn by whoever offered it', async () => {
    const lead = await given.lead();
    await offer(lead, 'Slow');
    expect(await answer(lead.id, true, officer())).toBeProblem(409, 'lead.nothing-offered');
    expect(await answer(lead.id, false, officer())).toSucceed(204);

    expect(await kinds(lead.id)).toEqual(['registered', 'transfer_offered', 'transfer_withdrawn']);
    expect(await other('Slow').get(`/leads/${lead.id}`)).toBeProblem(404, 'record.not-found');
  });
});

describe('a dispute', () => {
  const raise = async (id: string, called = 'Claimant') =>
    officer(called).post(`/leads/${id}/disputes`, {
      reason: '我单位首报',
      version: (await read(id)).version,
    });
  const decide = async (id: string, result: string, by = as.manager()) =>
    by.post(`/leads/${id}/dispute-decisions`, {
      result,
      reason: '报备时间在先',
      version: (await read(id)).version,
    });

  it.each([
    ['upheld', 'Claimant', 'dispute_upheld'],
    ['dismissed', 'Defendant', 'dispute_dismissed'],
  ])('that is %s leaves the claim with the %s', async (result, winner, kind) => {
    const lead = await given.lead({ called: 'Defendant' });
    expect(await raise(lead.id)).toSucceed(204);
    expect(await raise(lead.id)).toBeProblem(409, 'lead.disputed');
    expect(await decide(lead.id, result)).toSucceed(204);

    expect((await read(lead.id)).owner?.name).toBe(winner);
    const { entries, dispute } = await claimOf(lead.id);
    expect(dispute).toBeNull();
    expect(entries[0]).toMatchObject({ kind, reason: '报备时间在先' });
  });

  it('is decided by a manager who is no party of it', async () => {
    const lead = await given.lead({ called: 'Defendant' });
    const version = (await read(lead.id)).version;
    await as.manager({ called: 'Party' }).post(`/leads/${lead.id}/disputes`, { reason: '首报在我', version });

    expect(await decide(lead.id, 'upheld', officer())).toBeProblem(403, 'access.denied');
    expect(await decide(lead.id, 'upheld', as.manager({ called: 'Party' }))).toBeProblem(
      403,
      'lead.party-decides',
    );
    expect(await decide(lead.id, 'upheld', as.manager({ department: 'Hillside' }))).toBeProblem(
      404,
      'record.not-found',
    );
    expect(await decide(lead.id, 'dismissed')).toSucceed(204);
    expect(await decide(lead.id, 'dismissed')).toBeProblem(409, 'lead.nothing-disputed');
  });

  it('keeps the claim where it is until it is decided', async () => {
    const lead = await given.lead({ called: 'Defendant' });
    await raise(lead.id);
    await sql(`update lead set claim_expires_at = now() - interval '1 day' where id = $1`, lead.id);
    await sweep();
    const { owner, version } = await read(lead.id);
    expect(owner).toEqual(lead.owner);

    const body = { version, reason: '先退回' };
    expect(await officer('Defendant').post(`/leads/${lead.id}/releases`, body)).toBeProblem(
      409,
      'lead.disputed',
    );
  });
});
