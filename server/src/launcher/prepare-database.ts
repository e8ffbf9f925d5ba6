import type { Client } from 'pg';

import type { DatabaseConnections } from '../platform/database';
import { withClient } from './connection';
import { APP, APP_SETTINGS, defaultPrivileges, NO_PRIVILEGES, OWNER, READER, READER_SETTINGS } from './roles';
import type { Administrator } from './start-cluster';

const DATABASE = 'lianzhao';
const LOGINS = { owner: OWNER, app: APP, reader: READER };
/** Two that prepare at once would both find nothing there. */
const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(742001)';

/** Makes the product's database and its three logins where they are missing. Safe to run at every start. */
export async function prepareDatabase(admin: Administrator): Promise<DatabaseConnections> {
  await withClient(admin, async (client) => {
    await makeRoles(client, admin.rolePasswords);
    await makeDatabase(client);
  });
  await withClient({ ...admin, database: DATABASE }, setRights);

  const { host, port, rolePasswords } = admin;
  const login = (name: keyof typeof LOGINS) => ({
    ...{ host, port, database: DATABASE },
    ...{ user: LOGINS[name], password: rolePasswords[name] },
  });
  return { owner: login('owner'), app: login('app'), reader: login('reader') };
}

async function makeRoles(client: Client, passwords: Administrator['rolePasswords']): Promise<void> {
  await client.query('begin');
  await client.query(ONE_AT_A_TIME);
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  const known = new Set(rows.map(({ rolname }) => rolname));
  for (const [name, role] of Object.entries(LOGINS) as [keyof typeof LOGINS, string][]) {
    if (known.has(role)) continue;
    const password = client.escapeLiteral(passwords[name]);
    await client.query(`CREATE ROLE ${role} LOGIN ${NO_PRIVILEGES} PASSWORD ${password}`);
  }
  await client.query([...settingsOf(APP, APP_SETTINGS), ...settingsOf(READER, READER_SETTINGS)].join(';'));
  await client.query('commit');
}

function settingsOf(role: string, settings: Record<string, string>): string[] {
  return Object.entries(settings).map(([name, value]) => `ALTER ROLE ${role} SET ${name} = '${value}'`);
}

async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) {
    await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8'`);
  }
}

async function setRights(client: Client): Promise<void> {
  const statements = [
    `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP}, ${READER}`,
    `ALTER SCHEMA public OWNER TO ${OWNER}`,
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${APP}, ${READER}`,
    ...defaultPrivileges(),
  ];
  await client.query(statements.join(';'));
}
