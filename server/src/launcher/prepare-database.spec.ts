import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { DatabaseConnections } from '../platform/database';
import { prepareDatabase } from './prepare-database';
import type { Cluster } from './start-cluster';
import { query, Temporary } from './testing/temporary';

describe('prepareDatabase', () => {
  const temporary = new Temporary();
  let cluster: Cluster;
  let as: DatabaseConnections;

  beforeAll(async () => {
    cluster = await temporary.cluster();
    await prepareDatabase(cluster.superuser);
    as = await prepareDatabase(cluster.superuser);
    await query(as.owner, 'create table visit (id bigserial primary key, note text)');
    await query(as.owner, 'create schema jobs');
    await query(as.owner, 'create table jobs.job (id int)');
  });
  afterAll(() => temporary.remove());

  it('makes a UTF8 database and is safe to run again', async () => {
    expect(await query(as.owner, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('makes no role that could escape', async () => {
    const roles = await query(
      cluster.superuser,
      `select rolname from pg_roles where rolname like 'lianzhao%'
       and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)`,
    );

    expect(roles).toEqual([]);
  });

  it('lets the owner make tables and a trusted extension', async () => {
    await expect(query(as.owner, 'create extension pg_trgm')).resolves.toEqual([]);
  });

  it('lets the app read and write rows of what the owner makes later, in every schema', async () => {
    await query(as.app, `insert into visit (note) values ('走访')`);
    await query(as.app, `update visit set note = note || '!'`);
    await query(as.app, 'insert into jobs.job values (1)');
    expect(await query(as.app, 'select note from visit')).toEqual([{ note: '走访!' }]);
    await query(as.app, 'delete from visit');
  });

  it.each([
    'create table mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'alter table visit add column more text',
    'drop table visit',
    'truncate visit',
    'create role mine',
    'grant lianzhao_owner to lianzhao_app',
    'set role lianzhao_owner',
    'set session authorization postgres',
    `select pg_read_file('PG_VERSION')`,
    `copy visit from program 'id'`,
    `copy visit to '/tmp/visit'`,
    `alter system set fsync = 'off'`,
  ])('refuses the app: %s', async (sql) => {
    await expect(query(as.app, sql)).rejects.toThrow(/permission denied|must be owner|must be superuser/);
  });

  it.each([`insert into visit (note) values ('x')`, 'delete from visit', 'create table mine (id int)'])(
    'refuses the reader: %s',
    async (sql) => {
      await expect(query(as.reader, sql)).rejects.toThrow(/read-only|permission denied/);
      await expect(
        query(as.reader, `set default_transaction_read_only = off; begin read write; ${sql}`),
      ).rejects.toThrow(/permission denied/);
    },
  );

  it('lets the reader read', async () => {
    expect(await query(as.reader, 'select count(*)::int from visit')).toEqual([{ count: 0 }]);
  });

  it('keeps the app from holding others up, and leaves migrations their time', async () => {
    const limits = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`;

    expect(await query(as.app, limits)).toEqual([{ statement: '10s', lock: '3s', idle: '15s' }]);
    expect(await query(as.owner, limits)).toEqual([{ statement: '0', lock: '0', idle: '0' }]);
  });

  it('lets nobody else in', async () => {
    await query(cluster.superuser, `create role stranger login password 'x'`);
    const stranger = { ...as.app, user: 'stranger', password: 'x' };

    await expect(query(stranger, 'select 1')).rejects.toThrow(/permission denied for database/);
  });
});
