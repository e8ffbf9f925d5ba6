import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { as, eventually, given, type Notice, OtherServer, type Page, zone } from '../support';

async function queued(): Promise<number> {
  const [row] = await zone().database.rows<{ count: number }>(
    `select count(*)::int as count from job.job where name = 'overdue-projects'`,
  );
  return row!.count;
}

describe('scheduled work on two servers', () => {
  const servers: OtherServer[] = [];

  beforeAll(async () => {
    const env = { LIANZHAO_JOBS: 'true' };
    servers.push(
      ...(await Promise.all([
        OtherServer.start(zone().database, env),
        OtherServer.start(zone().database, env),
      ])),
    );
  }, 60_000);
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  it('is done once per tick, and its news arrive once', async () => {
    const { database } = zone();
    const project = await given.project({ name: 'Overdue plant' });
    await database.rows(`update project set stage_entered_at = now() - interval '400 days' where id = $1`, [
      project.id,
    ]);
    await database.rows('delete from tick');
    const notices = async () =>
      (await as.officer().get<Page<Notice>>('/notices?limit=200')).body.items.filter(
        ({ kind, recordId }) => kind === 'project.overdue' && recordId === project.id,
      );
    const before = await queued();
    const arrived = await eventually(notices, (items) => items.length > 0, 20_000);
    await sleep(3_000);

    expect(arrived).toHaveLength(1);
    expect(arrived[0]!.params).toMatchObject({ name: 'Overdue plant', stage: 'lead' });
    expect(await notices()).toHaveLength(1);
    expect((await queued()) - before).toBe(1);
    const ticks = await database.rows(`select 1 from tick where name = 'overdue-projects'`);
    // Two only when the hour ends while we look.
    expect([1, 2]).toContain(ticks.length);
  }, 60_000);

  it('is told once, however often the hour comes', async () => {
    const { database } = zone();
    const project = await given.project({ name: 'Overdue for hours', called: 'Patient owner' });
    await database.rows(`update project set stage_entered_at = now() - interval '400 days' where id = $1`, [
      project.id,
    ]);
    const facts = () =>
      database.rows(`select id from outbox where handled_at is not null and payload->>'projectId' = $1`, [
        project.id,
      ]);
    for (const hours of [1, 2]) {
      await database.rows(`delete from tick where name = 'overdue-projects'`);
      await eventually(facts, (told) => told.length >= hours, 20_000);
    }
    expect((await facts()).length).toBeGreaterThanOrEqual(2);

    const { body } = await as.officer({ called: 'Patient owner' }).get<Page<Notice>>('/notices?limit=200');
    expect(body.items.filter(({ recordId }) => recordId === project.id)).toHaveLength(1);
  }, 60_000);

  it('tells a fact once, however many servers relay', async () => {
    const liaison = as.liaison({ called: 'Once' });
    const enterpriseId = (await given.enterprise()).id;
    const moved: string[] = [];
    for (let index = 0; index < 10; index++) {
      const lead = await given.lead({ by: liaison, enterpriseId, title: `Once ${index}` });
      await as.officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version });
      moved.push(lead.id);
    }
    const notices = async () => (await liaison.get<Page<Notice>>('/notices?limit=200')).body.items;
    const arrived = await eventually(notices, (items) => items.length >= moved.length);
    await sleep(3_000);

    expect(arrived.map(({ recordId }) => recordId).sort()).toEqual([...moved].sort());
    expect(await notices()).toHaveLength(moved.length);
  }, 60_000);

  it('forgets once an hour what no longer decides anything, and nothing else', async () => {
    const { database } = zone();
    const { id } = await given.user(['officer']);
    const rows = async (age: 'old' | 'new') => {
      const ago = (old: string) => `now() - interval '${age === 'old' ? old : '1 minute'}'`;
      await database.rows(
        `insert into session (user_id, secret_hash, created_at) values ($1, $2, ${ago('13 hours')})`,
        [id, Buffer.from(age)],
      );
      await database.rows(`insert into sign_in_failure (address, at) values ($1, ${ago('2 days')})`, [age]);
      await database.rows(
        `insert into idempotency_key (actor_id, key, request, status, created_at)
         values ($1, $2, '', 200, ${ago('31 days')})`,
        [id, age],
      );
      await database.rows(
        `insert into outbox (name, payload, handled_at) values ($1, '{}', ${ago('31 days')})`,
        [age],
      );
      await database.rows(`insert into tick (name, slot) values ($1, ${ago('31 days')})`, [age]);
    };
    await rows('old');
    await rows('new');
    const left = async (age: string) =>
      (
        await database.rows<{ kind: string }>(
          `select 'session' as kind from session where secret_hash = $2
           union all select 'failure' from sign_in_failure where address = $1
           union all select 'key' from idempotency_key where key = $1
           union all select 'fact' from outbox where name = $1
           union all select 'tick' from tick where name = $1`,
          [age, Buffer.from(age)],
        )
      ).map(({ kind }) => kind);
    await database.rows(`delete from tick where name = 'clean-up'`);

    expect(
      await eventually(
        () => left('old'),
        (kinds) => kinds.length === 0,
        20_000,
      ),
    ).toEqual([]);
    expect(await left('new')).toEqual(['session', 'failure', 'key', 'fact', 'tick']);
  }, 60_000);

  it('cannot be doubled by a second row for the same tick', async () => {
    const { database } = zone();
    const claim = () =>
      database.rows<{ name: string }>(
        `insert into tick (name, slot) values ('test', date_bin('1 hour', now(), 'epoch'::timestamptz))
         on conflict do nothing returning name`,
      );

    expect([await claim(), await claim()].map((rows) => rows.length)).toEqual([1, 0]);
  });
});

describe('a server that leaves scheduled work to others', () => {
  it('takes no tick away from them', async () => {
    const { database } = zone();
    await database.rows('delete from tick');
    const idle = await OtherServer.start(database, { LIANZHAO_JOBS: 'false' });
    try {
      await sleep(4_000);
      expect(await database.rows('select name from tick')).toEqual([]);
    } finally {
      await idle.stop();
    }
  }, 60_000);
});

describe('a fact', () => {
  it('is taken by one server, and the others go on with the next', async () => {
    const { database } = zone();
    const liaison = as.liaison({ called: 'Second in line' });
    const enterpriseId = (await given.enterprise()).id;
    const next = await given.lead({ by: liaison, enterpriseId });
    // Another server is at work on the fact before it.
    const [before] = await database.rows<{ id: string }>(
      `insert into outbox (name, payload, due_at) values ('LeadMoved', '{}', now() + interval '1 second') returning id`,
    );
    const other = new Client(database.connections.owner);
    await other.connect();
    await other.query('begin');
    await other.query('select id from outbox where id = $1 for update', [before!.id]);
    await sleep(1_200);
    try {
      await as.officer().post(`/leads/${next.id}/moves`, { to: 'contacted', version: next.version });
      const told = await eventually(
        async () => (await liaison.get<Page<Notice>>('/notices')).body.items.map(({ recordId }) => recordId),
        (ids) => ids.length > 0,
        8_000,
      );
      expect(told).toEqual([next.id]);
    } finally {
      await other.query('delete from outbox where id = $1', [before!.id]);
      await other.query('commit');
      await other.end();
    }
  }, 60_000);
});

describe('a fact that no handler knows', () => {
  it('is left for a server of another version', async () => {
    const { database } = zone();
    const [fact] = await database.rows<{ id: string }>(
      `insert into outbox (name, payload) values ('OfAnotherVersion', '{}') returning id`,
    );
    const liaison = as.liaison({ called: 'Later' });
    const lead = await given.lead({ by: liaison, enterpriseId: (await given.enterprise()).id });
    await as.officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version });
    await eventually(
      async () => (await liaison.get<Page<Notice>>('/notices')).body.items,
      (items) => items.length > 0,
    );

    expect(await database.rows('select handled_at, attempts from outbox where id = $1', [fact!.id])).toEqual([
      { handled_at: null, attempts: 0 },
    ]);
  }, 60_000);
});

describe('a fact whose handler fails', () => {
  it('is tried again later, and the others are not held up', async () => {
    const { database } = zone();
    const liaison = as.liaison({ called: 'Patient' });
    const lead = await given.lead({ by: liaison, enterpriseId: (await given.enterprise()).id });
    await database.rows(
      `create or replace function refuse_first() returns trigger language plpgsql as
       'begin if new.params->>''title'' = ''A first sign'' then raise exception ''not now''; end if; return new; end'`,
    );
    await database.rows(
      'create trigger refuse_first before insert on notice for each row execute function refuse_first()',
    );
    await as.officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version });
    const waiting = await eventually(
      () =>
        database.rows<{ attempts: number; last_error: string; handled_at: Date | null }>(
          `select attempts, last_error, handled_at from outbox where payload->>'leadId' = $1`,
          [lead.id],
        ),
      (rows) => (rows[0]?.attempts ?? 0) > 0,
    );
    expect(waiting[0]).toMatchObject({ handled_at: null });

    const other = await given.lead({ by: liaison, title: 'Not held up', enterpriseId: lead.enterprise.id });
    await as.officer().post(`/leads/${other.id}/moves`, { to: 'contacted', version: other.version });
    const notices = async () =>
      (await liaison.get<Page<Notice>>('/notices')).body.items.map(({ recordId }) => recordId);
    expect(await eventually(notices, (ids) => ids.includes(other.id))).toEqual([other.id]);

    await database.rows('drop trigger refuse_first on notice');
    expect((await eventually(notices, (ids) => ids.length === 2, 20_000)).sort()).toEqual(
      [lead.id, other.id].sort(),
    );
  }, 60_000);
});
