import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';

import { LaunchError } from './launch-error';
import { APP, defaultPrivileges, NO_PRIVILEGES, OWNER, READER } from './roles';

/** Which login acts as which role. */
export type Members = Record<string, string>;

/** The three roles as groups their logins act as. Created when we may, otherwise the DBA is told what to run. */
export async function prepareGroupRoles(client: Client, members: Members): Promise<void> {
  const { database, version } = await whereAmI(client);
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock(742001)');
    const missing = await missingRoles(client, members, version);
    const rights = rightStatements(database);
    if (missing.length > 0) {
      const roles = roleStatements(missing, version);
      await mustRun(client, roles, [...roles, ...rights], database);
    }
    if (await lacksRights(client)) await mustRun(client, rights, rights, database);
    await client.query(`set local role ${OWNER}`);
    await client.query(defaultPrivileges().join(';'));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

export async function mayCreateRoles(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    'select rolcreaterole or rolsuper as may from pg_roles where rolname = session_user',
  );
  return rows[0]?.may ?? false;
}

const WITH_OPTIONS_FROM = 160_000;

interface Place {
  database: string;
  version: number;
}

async function whereAmI(client: Client): Promise<Place> {
  const { rows } = await client.query<Place>(
    `select current_database() as database, current_setting('server_version_num')::int as version`,
  );
  return rows[0] as Place;
}

interface MissingRole {
  role: string;
  member: string;
  exists: boolean;
}

async function missingRoles(client: Client, members: Members, version: number): Promise<MissingRole[]> {
  const acts = version >= WITH_OPTIONS_FROM ? 'SET' : 'MEMBER';
  const { rows } = await client.query<MissingRole & { usable: boolean }>(
    `select wanted as role, member, rolname is not null as exists,
       coalesce(pg_has_role(member::name, oid, $3), false) as usable
     from unnest($1::text[], $2::text[]) with ordinality as list (wanted, member, place)
     left join pg_roles on rolname = wanted
     order by place`,
    [Object.keys(members), Object.values(members), acts],
  );
  return rows.filter(({ usable }) => !usable);
}

function roleStatements(missing: MissingRole[], version: number): string[] {
  const how = version >= WITH_OPTIONS_FROM ? ' WITH INHERIT TRUE, SET TRUE' : '';
  return missing.flatMap(({ role, member, exists }) => [
    ...(exists ? [] : [`CREATE ROLE ${role} NOLOGIN ${NO_PRIVILEGES}`]),
    `GRANT ${role} TO ${escapeIdentifier(member)}${how}`,
  ]);
}

async function lacksRights(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select has_database_privilege($1, current_database(), 'CREATE')
       and has_schema_privilege($1, 'public', 'CREATE') and has_schema_privilege($1, 'public', 'USAGE')
       and has_schema_privilege($2, 'public', 'USAGE') and has_schema_privilege($3, 'public', 'USAGE')
       and not has_schema_privilege($2, 'public', 'CREATE') as ready`,
    [OWNER, APP, READER],
  );
  return rows[0]?.ready !== true;
}

function rightStatements(database: string): string[] {
  return [
    `GRANT CONNECT, CREATE ON DATABASE ${escapeIdentifier(database)} TO ${OWNER}`,
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER}`,
    `GRANT USAGE ON SCHEMA public TO ${APP}, ${READER}`,
  ];
}

/** When one is refused: a line with the statements for somebody who may run them. */
async function mustRun(client: Client, wanted: string[], forDba: string[], database: string): Promise<void> {
  try {
    await client.query(wanted.join(';'));
  } catch (error) {
    throw new LaunchError(
      `DATABASE_URL 的账号权限不够，请数据库管理员在库 ${database} 中执行: ${forDba.join('; ')};`,
      'the login lacks rights, a DBA must run the statements above',
      { cause: error },
    );
  }
}
