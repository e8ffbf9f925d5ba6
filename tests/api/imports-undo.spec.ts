import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import {
  type Answer,
  as,
  type Enterprise,
  eventually,
  given,
  type Import,
  type ImportLines,
  type Lead,
  type Listing,
  OtherServer,
  type Page,
  zone,
} from '../support';

/** A little more than the time after which a server looks again for what nobody works on. */
const LOOK_MS = 2_200;
const officer = () => as.officer();
const aFirm = () => `演示撤回${randomUUID().slice(0, 8)}有限公司`;

async function imported(lines: string[], register = 'enterprises'): Promise<Import> {
  const content = lines.join('\n');
  const { body } = await officer().upload<Import>(`/imports/registers/${register}`, {
    name: '表.csv',
    content,
  });
  const done = await officer().post<Import>(`/imports/${body.id}/start`, {});
  expect(done).toSucceed(200);
  return done.body;
}
const undo = ({ id }: { id: string }) => officer().post<Import>(`/imports/${id}/undo`, {});
const keptOf = async ({ id }: { id: string }) =>
  (await officer().get<ImportLines>(`/imports/${id}/rows?outcome=kept`)).body.items.map(({ row }) => row);
const called = async (name: string) =>
  (await officer().get<Page<Enterprise>>(`/enterprises?q=${encodeURIComponent(name)}`)).body.items.find(
    (firm) => firm.name === name,
  );

describe('an import that is taken back', () => {
  it('takes away what it brought and gives back what it changed, but for what changed since, which it lists', async () => {
    const [known, touched] = [
      await given.enterprise({ city: '合肥' }),
      await given.enterprise({ city: '合肥' }),
    ];
    const [gone, used, edited] = [aFirm(), aFirm(), aFirm()];
    const done = await imported([
      '企业名称,城市,环节',
      ...[`${known.name},芜湖,`, `${touched.name},芜湖,`],
      ...[`${gone},苏州,AUTO-M0806`, `${used},苏州,`, `${edited},苏州,`],
    ]);
    expect(done.counts).toMatchObject({ added: 3, updated: 2 });
    const now = (await called(touched.name))!;
    await officer().patch(`/enterprises/${now.id}`, { mainProducts: '座椅' }, { version: now.version });
    await given.lead({ enterpriseId: (await called(used))!.id });
    const mine = (await called(edited))!;
    await officer().patch(`/enterprises/${mine.id}`, { registeredCode: '320200' }, { version: mine.version });

    const { body: back } = await undo(done);
    expect(back).toMatchObject({
      status: 'undone',
      undoUntil: null,
      counts: { undone: 2, kept: 3, added: 0 },
    });
    expect(await keptOf(done)).toEqual([3, 5, 6]);
    expect(await called(gone)).toBeUndefined();
    expect(await called(known.name)).toMatchObject({ city: '合肥' });
    expect(await called(touched.name)).toMatchObject({ city: '芜湖', mainProducts: '座椅' });
    expect(await called(edited)).toMatchObject({ city: '无锡' });
    expect(await undo(done)).toBeProblem(409, 'import.elsewhere');
  });

  it('leaves each firm telling the listings and sources it has by then', async () => {
    const [edited, kept] = [await given.enterprise(), await given.enterprise()];
    const rows = [edited, kept].map(({ name }) => `${name},HK:00175,客户推荐`);
    const done = await imported(['企业名称,股票代码,来源', ...rows]);
    const now = (await called(edited.name))!;
    await officer().patch(`/enterprises/${now.id}`, { mainProducts: '座椅' }, { version: now.version });
    const listings = `/enterprises/${kept.id}/listings`;
    const [listing] = (await officer().get<{ items: Listing[] }>(listings)).body.items;
    await officer().patch(`${listings}/${listing!.id}`, { board: 'main' }, { version: listing!.version });

    expect((await undo(done)).body.counts).toMatchObject({ undone: 1, kept: 1 });
    expect(await keptOf(done)).toEqual([2]);
    expect(await called(edited.name)).toMatchObject({ listing: null, source: null, mainProducts: '座椅' });
    expect(await called(kept.name)).toMatchObject({ listing: 'HK:00175', source: null });
  });

  it('works for leads as well, and leaves one that somebody works on', async () => {
    const firm = await given.enterprise();
    const done = await imported(
      ['线索名称,企业,来源', `甲,${firm.name},招商活动`, `乙,${firm.name},招商活动`],
      'leads',
    );
    const leads = async () => (await officer().get<Page<Lead>>(`/leads?enterpriseId=${firm.id}`)).body.items;
    const worked = (await leads()).find(({ title }) => title === '甲')!;
    await officer().post(`/leads/${worked.id}/moves`, { to: 'contacted', version: worked.version });
    expect((await undo(done)).body.counts).toMatchObject({ undone: 1, kept: 1 });
    expect((await leads()).map(({ title }) => title)).toEqual(['甲']);
  });

  it('is refused after thirty days, and to others', async () => {
    const done = await imported(['企业名称,城市', `${aFirm()},苏州`]);
    expect(await as.officer({ called: 'Another' }).post(`/imports/${done.id}/undo`, {})).toBeProblem(
      ...([404, 'record.not-found'] as const),
    );
    await zone().database.rows(
      `update import_run set finished_at = now() - interval '31 days' where id = $1`,
      [done.id],
    );
    expect(await undo(done)).toBeProblem(409, 'import.undo-over');
  });
});

describe('a long import', () => {
  const servers: OtherServer[] = [];
  beforeAll(async () => {
    servers.push(await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' }));
  }, 60_000);
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  const prefix = randomUUID().slice(0, 8);
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `演示${prefix}第${at}号有限公司,苏州`);
  const get = async (id: string) => (await officer().get<Import>(`/imports/${id}`)).body;
  const firms = async () => {
    const [row] = await zone().database.rows<{ n: number }>(
      `select count(*)::int as n from enterprise where name like '演示' || $1 || '%'`,
      [prefix],
    );
    return row!.n;
  };

  it('goes on by itself from where it stood, never does a part twice, and may be stopped and taken back', async () => {
    const content = ['企业名称,城市', ...rows(6_000)].join('\n');
    const sent = await officer().upload<Import>('/imports/registers/enterprises', {
      name: '长.csv',
      content,
    });
    expect(sent.body.status).toBe('checking');
    const ready = await eventually(
      () => get(sent.body.id),
      ({ status }) => status === 'ready',
    );
    expect(ready.counts).toMatchObject({ new: 6_000 });

    // As if a server had died after the first part: its rows are there, and so is the note of how far it came.
    await officer().post(`/imports/${ready.id}/start`, {});
    const begun = await eventually(
      () => get(ready.id),
      ({ progress }) => progress.done > 0,
    );
    expect(['running', 'done']).toContain(begun.status);
    await servers[0]!.stop();
    const then = await get(ready.id);
    expect(await firms()).toBe(then.progress.done);
    await zone().database.rows(`update import_run set alive_at = now() - interval '1 hour' where id = $1`, [
      ready.id,
    ]);
    servers.push(await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' }));
    const done = await eventually(
      () => get(ready.id),
      ({ status }) => status === 'done',
      60_000,
    );
    expect(done.counts).toMatchObject({ added: 6_000, left: 0 });
    expect(await firms()).toBe(6_000);

    await officer().post(`/imports/${ready.id}/undo`, {});
    const undone = await eventually(
      () => get(ready.id),
      ({ status }) => status === 'undone',
      60_000,
    );
    expect(undone.counts).toMatchObject({ undone: 6_000, kept: 0 });
    expect(await firms()).toBe(0);
  }, 180_000);

  it('has the rights of whoever started it as they are by then', async () => {
    const { id, username } = await given.user(['officer'], { called: 'Leaving' });
    expect(username).toBeDefined();
    const by = as.officer({ called: 'Leaving' });
    const content = ['企业名称,城市', ...rows(2_500).map((row) => `走${row}`)].join('\n');
    const sent = await by.upload<Import>('/imports/registers/enterprises', { name: '长.csv', content });
    await zone().database.rows(`update "user" set disabled_at = now() where id = $1`, [id]);
    const found = await eventually(
      () =>
        zone().database.rows<{ status: string; problem: string }>(
          `select status, problem from import_run where id = $1`,
          [sent.body.id],
        ),
      ([row]) => row!.status !== 'checking',
    );
    expect(found).toEqual([{ status: 'failed', problem: 'import.no-right' }]);
  }, 90_000);

  const readyOf = async (mark: string, count: number) => {
    const content = ['企业名称,城市', ...rows(count).map((row) => `${mark}${row}`)].join('\n');
    const name = `${mark}.csv`;
    const sent = await officer().upload<Import>('/imports/registers/enterprises', { name, content });
    return eventually(
      () => get(sent.body.id),
      ({ status }) => status === 'ready',
      60_000,
    );
  };
  const begun = async ({ id }: Import) => {
    await officer().post(`/imports/${id}/start`, {});
    return eventually(
      () => get(id),
      ({ progress }) => progress.done > 0,
      60_000,
    );
  };
  const done = ({ id }: Import) =>
    eventually(
      () => get(id),
      ({ status }) => status === 'done',
      60_000,
    );

  /** Whoever enters a firm of such a name waits until this ends. */
  const held = async (name: string) => {
    const query = (text: string) => zone().database.rows(text);
    const client = new Client(zone().database.connections.owner);
    await client.connect();
    await client.query('select pg_advisory_lock(6500)');
    await query(
      `create function wait_for_it() returns trigger language plpgsql as
         'begin perform pg_advisory_xact_lock_shared(6500); return new; end'`,
    );
    await query(
      `create trigger wait_for_it before insert on enterprise_name
         for each row when (new.name like '${name}') execute function wait_for_it()`,
    );
    return {
      waitedFor: (table: string) =>
        eventually(
          () =>
            query(
              `select 1 from pg_stat_activity where wait_event_type = 'Lock'
                 and datname = current_database() and query ilike '%${table}%for%update%'`,
            ),
          ({ length }) => length > 0,
        ),
      end: async () => {
        await client.end();
        await query('drop function wait_for_it cascade');
      },
    };
  };

  it('that is stopped keeps what it did, goes on when it is told to, and can be taken back', async () => {
    const ready = await readyOf('停', 10_000);
    const hold = await held('%第6500号%');
    let stopping: Promise<Answer<Import>>;
    try {
      await begun(ready);
      stopping = officer().post<Import>(`/imports/${ready.id}/cancel`, {});
      await Promise.race([stopping, hold.waitedFor('import_run')]);
    } finally {
      await hold.end();
    }
    const stopped = await stopping;
    expect(stopped.body.status).toBe('cancelled');
    expect(stopped.body.undoUntil).not.toBeNull();
    const { added } = stopped.body.counts;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(10_000);
    await officer().post(`/imports/${ready.id}/start`, {});
    expect((await done(ready)).counts).toMatchObject({ added: 10_000, left: 0 });
  }, 120_000);

  it('waits behind another as long as that takes', async () => {
    const [first, second] = [await readyOf('先', 2_500), await readyOf('后', 2_500)];
    const client = new Client(zone().database.connections.owner);
    await client.connect();
    try {
      await client.query('begin');
      // Whoever works comes no further than the first name of the first.
      await client.query('lock table enterprise_name in share mode');
      for (const { id } of [first, second]) await officer().post(`/imports/${id}/start`, {});
      for (let look = 0; look < 8; look += 1) {
        await zone().database.rows(
          `update import_run set alive_at = now() - interval '1 hour' where id = $1`,
          [second.id],
        );
        await sleep(LOOK_MS);
      }
    } finally {
      await client.query('rollback');
      await client.end();
    }
    expect((await done(second)).counts).toMatchObject({ added: 2_500 });
  }, 120_000);

  it('may be taken up by two at a time, who never write the same row', async () => {
    servers.push(await OtherServer.start(zone().database, { LIANZHAO_JOBS: 'true' }));
    const ready = await readyOf('双', 9_000);
    await begun(ready);
    // As if the first had been silent for long.
    await zone().database.rows(`update import_run set alive_at = now() - interval '1 hour' where id = $1`, [
      ready.id,
    ]);
    expect((await done(ready)).counts).toMatchObject({ added: 9_000, left: 0 });
  }, 180_000);
});
