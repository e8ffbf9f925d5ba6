import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { prepareExternalDatabase } from './external-database';
import type { Cluster } from './start-cluster';
import { query, Temporary } from './testing/temporary';

/** A second cluster plays the server of the user's. */
describe('prepareExternalDatabase', () => {
  const temporary = new Temporary();
  let cluster: Cluster;

  beforeAll(async () => {
    cluster = await temporary.cluster();
    await query(cluster.superuser, `create role maker login password 'p' createrole`);
    await query(cluster.superuser, `create role plain login password 'p'`);
    await query(cluster.superuser, `create role serving login password 'p'`);
    await query(cluster.superuser, `create role reporting login password 'p'`);
  });
  afterAll(() => temporary.remove());

  const database = async (name: string, owner: string, more = '') => {
    await query(cluster.superuser, `create database ${name} owner ${owner} template template0 ${more}`);
    return urlOf(name, owner);
  };
  const urlOf = (name: string, user: string, password = 'p') =>
    `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(cluster.host)}&port=${cluster.port}`;

  it('tells the DBA what to run when the login may not create roles, and then goes on', async () => {
    const url = await database('crm_plain', 'plain');
    const refusal = await prepareExternalDatabase({ url }).catch((error: Error) => error.message);
    expect(refusal).toMatch(/CREATE ROLE lianzhao_owner NOLOGIN.*GRANT lianzhao_reader TO "plain"/s);
    expect(refusal).not.toContain('\n');

    const sql = /执行: (.*;) \(/s.exec(String(refusal))?.[1];
    await query({ ...cluster.superuser, database: 'crm_plain' }, sql!);
    const as = await prepareExternalDatabase({ url });
    expect(await query(as.app, 'select current_user')).toEqual([{ current_user: 'lianzhao_app' }]);

    for (const role of ['app', 'reader', 'owner']) {
      const dba = { ...cluster.superuser, database: 'crm_plain' };
      await query(dba, `drop owned by lianzhao_${role}; drop role lianzhao_${role}`);
    }
  });

  it('creates the roles as groups and acts as them', async () => {
    const url = await database('crm', 'maker');
    await prepareExternalDatabase({ url });
    const as = await prepareExternalDatabase({ url });
    await query(as.owner, 'create table visit (id serial, note text)');
    await query(as.owner, 'create extension pg_trgm');
    await query(as.owner, 'create schema jobs create table job (id int)');
    await query(as.app, `insert into visit (note) values ('走访')`);
    await query(as.app, 'insert into jobs.job values (1)');

    expect(await query(as.reader, 'select note from visit')).toEqual([{ note: '走访' }]);
    await expect(query(as.app, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(query(as.app, 'drop table visit')).rejects.toThrow(/must be owner/);
    await expect(query(as.reader, 'delete from visit')).rejects.toThrow(/read-only|permission denied/);
    expect(await query(as.app, 'show statement_timeout')).toEqual([{ statement_timeout: '10s' }]);
  });

  it('leaves narrower rights of an existing table alone', async () => {
    const url = urlOf('crm', 'maker');
    const as = await prepareExternalDatabase({ url });
    await query(as.owner, 'create table audit_row (id int)');
    await query(as.owner, 'revoke update, delete on audit_row from lianzhao_app');
    await prepareExternalDatabase({ url });

    await expect(query(as.app, 'delete from audit_row')).rejects.toThrow(/permission denied/);
  });

  it('lets server and reports log in for themselves', async () => {
    const url = await database('crm_two', 'maker');
    const as = await prepareExternalDatabase({
      url,
      appUrl: urlOf('crm_two', 'serving'),
      readerUrl: urlOf('crm_two', 'reporting'),
    });
    await query(as.owner, 'create table visit (note text)');
    await query(as.app, `insert into visit values ('走访')`);

    expect(await query(as.app, 'select session_user, current_user')).toEqual([
      { session_user: 'serving', current_user: 'lianzhao_app' },
    ]);
    await expect(query(as.app, 'set role lianzhao_owner')).rejects.toThrow(/permission denied/);
    await expect(query(as.app, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(query(as.reader, 'delete from visit')).rejects.toThrow(/read-only/);
  });

  it('refuses a server login with too much power, the same login twice, or another database', async () => {
    const url = urlOf('crm_two', 'maker');
    const superuser = urlOf('crm_two', 'postgres', cluster.superuser.password);

    await expect(prepareExternalDatabase({ url, appUrl: superuser })).rejects.toThrow(
      /must not be a superuser/,
    );
    await expect(prepareExternalDatabase({ url, appUrl: urlOf('crm_two', 'maker') })).rejects.toThrow(
      /CREATEROLE/,
    );
    const plain = urlOf('crm_two', 'plain');
    await expect(prepareExternalDatabase({ url: plain, appUrl: plain })).rejects.toThrow(/another login/);
    await expect(prepareExternalDatabase({ url, appUrl: urlOf('postgres', 'serving') })).rejects.toThrow(
      /different databases/,
    );
  });

  it('works with a superuser login, with a warning', async () => {
    await database('crm_super', 'maker');
    const said: string[] = [];
    const url = urlOf('crm_super', 'postgres', cluster.superuser.password);
    const as = await prepareExternalDatabase({ url }, (line) => said.push(line));

    expect(said.join()).toMatch(/superuser/);
    await expect(query(as.app, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
  });

  it('refuses another encoding', async () => {
    const url = await database('crm_ascii', 'maker', `encoding 'SQL_ASCII' locale_provider libc locale 'C'`);

    await expect(prepareExternalDatabase({ url })).rejects.toThrow(/must be UTF8/);
  });

  it.each([
    [
      'nothing listens there',
      () => 'postgresql://u:secret@127.0.0.1:1/crm',
      /cannot connect to DATABASE_URL/,
    ],
    ['the password is wrong', () => urlOf('crm', 'maker', 'secret'), /cannot connect to DATABASE_URL/],
    ['it is not an address', () => 'postgresql://u:secret@[/crm', /not a valid address/],
  ])('says in one line, without the password, that %s', async (_, url, reason) => {
    const refusal = await prepareExternalDatabase({ url: url() }).catch((error: Error) => error.message);

    expect(refusal).toMatch(reason);
    expect(refusal).not.toMatch(/secret|\n/);
  });
});
