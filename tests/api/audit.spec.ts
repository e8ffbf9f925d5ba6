import { beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import {
  as,
  aVisit,
  type AuditRow,
  given,
  type Lead,
  move,
  type Page,
  review,
  signIn,
  zone,
} from '../support';

interface Row {
  action: string;
  record_kind: string;
  actor_id: string;
  address: string | null;
  request_id: string | null;
  before: object | null;
  after: object | null;
  result: string;
}

const trailOf = (id: string) =>
  zone().database.rows<Row>('select * from audit where record_id = $1 order by at, id', [id]);

describe('every change', () => {
  it('of a lead is on the trail with who, from where, and what differs', async () => {
    const officer = as.officer();
    const lead = await given.lead({ title: 'Before' });
    const { body } = await officer.patch<Lead>(
      `/leads/${lead.id}`,
      { title: 'After' },
      { version: lead.version },
    );
    await officer.post(`/leads/${lead.id}/moves`, {
      to: 'dropped',
      version: body.version,
      reason: 'No answer',
    });
    const trail = await trailOf(lead.id);
    const { id: actor } = await given.user(['officer']);

    expect(trail.map(({ action }) => action)).toEqual(['lead:created', 'lead:updated', 'lead:moved']);
    expect(trail[1]).toMatchObject({
      before: { title: 'Before' },
      after: { title: 'After' },
      actor_id: actor,
      result: 'done',
    });
    expect(trail[2]).toMatchObject({
      before: { stage: 'new' },
      after: { stage: 'dropped', reason: 'No answer' },
    });
    for (const { address, request_id } of trail) {
      expect(address).toBe('127.0.0.1');
      expect(request_id).toMatch(/^[\w-]{8,}$/);
    }
  });

  it('of visits, projects, enterprises, users and passwords is too', async () => {
    const visit = await given.visit();
    await as.officer().patch(`/visits/${visit.id}`, { summary: 'After' }, { version: visit.version });
    const project = await review(await given.project(), as.manager());
    await move(project, 'screening', as.officer());
    const enterprise = await given.enterprise();
    await as
      .officer()
      .patch(`/enterprises/${enterprise.id}`, { city: 'After' }, { version: enterprise.version });
    const person = await given.user(['officer'], { called: 'Audited' });
    const { body: user } = await as
      .secadmin()
      .put<{ version: number }>(`/users/${person.id}/roles`, { roles: ['leader'], version: 1 });
    await as.sysadmin().patch(`/users/${person.id}`, { disabled: true }, { version: user.version });

    const actions = async (id: string) => (await trailOf(id)).map(({ action }) => action);
    expect(await actions(visit.id)).toEqual(['visit:created', 'visit:updated']);
    expect(await actions(project.id)).toEqual(['project:created', 'project:reviewed', 'project:moved']);
    expect(await actions(enterprise.id)).toEqual(['enterprise:created', 'enterprise:updated']);
    expect(await actions(person.id)).toEqual(['user:created', 'user:granted', 'user:updated']);
  });

  it('that failed or was refused is on it as such', async () => {
    const person = await given.user(['officer'], { called: 'Knocking' });
    await as.nobody().post('/sessions', { username: person.username, password: 'Wrong-password-1' });
    await signIn(person);
    const rows = await zone().database.rows<Row>('select * from audit where actor_id = $1 order by at', [
      person.id,
    ]);

    expect(rows.map(({ action, result }) => [action, result])).toEqual([
      ['session:refused', 'failed'],
      ['session:opened', 'done'],
    ]);
  });

  it('names no password, secret or token', async () => {
    const person = await given.user(['officer'], { called: 'Secretive' });
    const cookie = await signIn(person);
    await as.officer().post('/me/tokens', { name: 'x', scopes: ['lead:read'], days: 1 });
    const text = JSON.stringify(await zone().database.rows('select * from audit'));

    expect(text).not.toContain(person.password);
    expect(text).not.toContain(cookie.split('=')[1]);
    expect(text).not.toMatch(/\$argon2|lz_[\w-]{20}|passwordHash|secretHash/);
  });
});

describe('a change and its traces', () => {
  const CHANGES: [name: string, table: string, send: () => Promise<{ status: number }>][] = [];
  let lead: Lead;

  beforeAll(async () => {
    lead = await given.lead();
    const project = await given.project();
    CHANGES.push(
      [
        'creating a lead',
        'lead',
        () =>
          as.officer().post('/leads', { title: 'x y', source: 'event', enterpriseId: lead.enterprise.id }),
      ],
      [
        'changing a lead',
        'lead',
        () => as.officer().patch(`/leads/${lead.id}`, { title: 'After' }, { version: lead.version }),
      ],
      [
        'moving a lead',
        'lead',
        () => as.officer().post(`/leads/${lead.id}/moves`, { to: 'contacted', version: lead.version }),
      ],
      ['recording a visit', 'visit', () => as.officer().post('/visits', aVisit({ leadId: lead.id }))],
      [
        'creating an enterprise',
        'enterprise',
        () => as.officer().post('/enterprises', { name: 'Not audited' }),
      ],
      [
        'moving a project',
        'project',
        () =>
          as.officer().post(`/projects/${project.id}/moves`, {
            to: 'screening',
            version: project.version,
            evidence: 'paper',
          }),
      ],
    );
  });

  /** The relay marks rows of the outbox as handled meanwhile, so of those only their number counts. */
  async function state(table: string): Promise<unknown> {
    const { database } = zone();
    const sums = await database.checksums([table, 'audit', 'idempotency_key', 'lead']);
    return { sums, outbox: await database.count('outbox') };
  }

  it.each([
    ['the audit trail', 'audit'],
    ['the outbox', 'outbox'],
  ])('are one: when %s cannot be written, nothing changes', async (_, broken) => {
    const { database } = zone();
    await database.rows(
      `create or replace function refuse() returns trigger language plpgsql as 'begin raise exception ''no room''; end'`,
    );
    await database.rows(`create trigger refuse before insert on ${broken} execute function refuse()`);
    try {
      for (const [name, table, send] of CHANGES) {
        if (broken === 'outbox' && /creating|changing/.test(name)) continue;
        const before = await state(table);
        const answer = await send();
        expect({ name, status: answer.status }).toEqual({ name, status: 500 });
        expect(await state(table)).toEqual(before);
      }
    } finally {
      await database.rows(`drop trigger refuse on ${broken}`);
    }
    expect(CHANGES.length).toBeGreaterThan(4);
  });

  it('leave one row of each, in one transaction', async () => {
    const { body } = await as.officer().post<{ id: string }>('/visits', aVisit({ leadId: lead.id }));
    const rows = await zone().database.rows<{ xmin: string }>(
      `select xmin::text from visit where id = $1
       union all select xmin::text from audit where record_id = $1
       union all select xmin::text from outbox where payload->>'visitId' = $1::text
       union all select xmin::text from idempotency_key where body->>'id' = $1::text`,
      [body.id],
    );

    expect(rows).toHaveLength(4);
    // The relay may have marked the outbox row as handled by now, which gives that row a newer number.
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBeLessThanOrEqual(2);
    expect(rows.filter(({ xmin }) => xmin === rows[0]!.xmin).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the trail itself', () => {
  async function asRole(role: 'app' | 'reader', statement: string): Promise<string> {
    const client = new Client(zone().database.connections[role]);
    await client.connect();
    try {
      await client.query(statement);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.end();
    }
  }
  const FORBIDDEN = '42501';

  it.each([
    `update audit set action = 'x'`,
    'delete from audit',
    'truncate audit',
    'drop table audit',
    'alter table audit disable trigger all',
    'create table mine (x int)',
    'create schema mine',
    `select pg_read_file('postgresql.conf')`,
    `copy (select 1) to program 'true'`,
    'alter role lianzhao_app superuser',
    'create role other',
    'delete from migration',
    'update project_stage_entry set evidence = null',
  ])('cannot be touched by the product: %s', async (statement) => {
    expect(await asRole('app', statement)).toBe(FORBIDDEN);
  });

  it('can be added to and read by the product', async () => {
    expect(await asRole('app', 'select * from audit limit 1')).toBe('done');
  });

  it.each([
    'update lead set title = title',
    "insert into tick values ('x', now())",
    'delete from visit',
    'create table mine (x int)',
  ])('and nothing else can be written by the reader: %s', async (statement) => {
    expect(['25006', FORBIDDEN]).toContain(await asRole('reader', statement));
  });

  it.each(['"user"', 'session', 'access_token', 'sign_in_failure', 'idempotency_key'])(
    'and what is nobody’s business is not read by it: %s',
    async (table) => {
      expect(await asRole('reader', `select * from ${table}`)).toBe(FORBIDDEN);
      expect(await asRole('reader', 'select title from lead')).toBe('done');
    },
  );

  it('is served by roles without any power over the server', async () => {
    const rows = await zone().database.rows(
      `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles
       where rolname like 'lianzhao%' order by rolname`,
    );

    expect(rows.length).toBe(3);
    for (const row of rows) expect(Object.values(row).slice(1)).toEqual([false, false, false, false, false]);
  });

  it('is read by the auditor alone, by record, person and action, newest first', async () => {
    const lead = await given.lead({ title: 'CANARY in the trail' });
    const read = (query: string) => as.auditor().get<Page<AuditRow>>(`/audit?${query}`);
    const byRecord = await read(`recordId=${lead.id}`);

    expect(byRecord.body.items).toHaveLength(1);
    expect(byRecord.body.items[0]).toMatchObject({
      action: 'lead:created',
      recordKind: 'lead',
      recordId: lead.id,
    });
    const { id } = await given.user(['officer']);
    const byActor = await read(`actorId=${id}&action=lead:created&limit=200`);
    expect(
      byActor.body.items.every(({ actor, action }) => actor?.id === id && action === 'lead:created'),
    ).toBe(true);
    const times = (await read('limit=200')).body.items.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('shows the auditor that a field changed, not what business it was', async () => {
    const lead = await given.lead({ title: 'CANARY in the trail', outline: 'CANARY' });
    const { body } = await as.auditor().get(`/audit?recordId=${lead.id}`);

    expect(JSON.stringify(body)).not.toContain('CANARY');
  });
});
