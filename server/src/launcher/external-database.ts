import { Client } from 'pg';

import type { Connection, DatabaseConnections } from '../platform/database';
import { withExternalClient } from './connection';
import { mayCreateRoles, prepareGroupRoles } from './group-roles';
import { LaunchError } from './launch-error';
import { APP, APP_SETTINGS, OWNER, READER, READER_SETTINGS } from './roles';
import { assertUsableServer } from './safe-settings';

export interface ExternalUrls {
  /** DATABASE_URL: the login that prepares and migrates. */
  url: string;
  /** DATABASE_APP_URL: a login of its own for the server. */
  appUrl?: string | null;
  /** DATABASE_READER_URL: a login of its own for reports. */
  readerUrl?: string | null;
}

/**
 * Prepares a database on a server of the user's. Whoever logs in acts as one of the product's three roles. One login
 * for all three is enough when it may create roles; logins of their own for server and reports are safer.
 */
export async function prepareExternalDatabase(
  { url, appUrl, readerUrl }: ExternalUrls,
  log: (line: string) => void = () => undefined,
): Promise<DatabaseConnections> {
  const owner = readUrl('DATABASE_URL', url);
  const app = appUrl ? readUrl('DATABASE_APP_URL', appUrl) : owner;
  const reader = readerUrl ? readUrl('DATABASE_READER_URL', readerUrl) : app;
  const appDatabase = appUrl && (await withExternalClient('DATABASE_APP_URL', app, refuseTooMuchPower));

  await withExternalClient('DATABASE_URL', owner, async (client) => {
    await assertUsableServer(client);
    if (appDatabase) await refuseMixUp(client, appDatabase, app.user === owner.user);
    if (!appUrl && (await isSuperuser(client))) {
      log('提示：DATABASE_URL 是超级用户，正式使用请换普通账号，或设置 DATABASE_APP_URL。(superuser login)');
    }
    await prepareGroupRoles(client, { [OWNER]: owner.user, [APP]: app.user, [READER]: reader.user });
  });
  return {
    owner: acting(owner, OWNER, {}),
    app: acting(app, APP, APP_SETTINGS),
    reader: acting(reader, READER, READER_SETTINGS),
  };
}

async function refuseTooMuchPower(client: Client): Promise<string> {
  if (await isSuperuser(client)) {
    throw new LaunchError('DATABASE_APP_URL 不能是超级用户。', 'DATABASE_APP_URL must not be a superuser');
  }
  if (await mayCreateRoles(client)) {
    throw new LaunchError(
      'DATABASE_APP_URL 不能有 CREATEROLE 权限。',
      'DATABASE_APP_URL must not have CREATEROLE',
    );
  }
  return currentDatabase(client);
}

async function refuseMixUp(client: Client, appDatabase: string, sameLogin: boolean): Promise<void> {
  if (sameLogin) {
    throw new LaunchError(
      'DATABASE_APP_URL 必须用另一个账号，不能与 DATABASE_URL 相同。',
      'DATABASE_APP_URL must be another login than DATABASE_URL',
    );
  }
  if ((await currentDatabase(client)) === appDatabase) return;
  throw new LaunchError(
    'DATABASE_URL 和 DATABASE_APP_URL 指向不同的数据库。',
    'DATABASE_URL and DATABASE_APP_URL name different databases',
  );
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = session_user',
  );
  return rows[0]?.rolsuper ?? false;
}

/** The driver's own reading of an address, so that it means here what it means to everybody else. */
function readUrl(name: string, url: string): Connection {
  try {
    const { host, port, user, password, database, ssl } = new Client({ connectionString: url });
    if (user && database) return { host, port, user, password: password ?? undefined, database, ssl };
  } catch {
    // The reason would show the address, and with it the password.
  }
  throw new LaunchError(
    `${name} 不是有效的地址，应形如 postgresql://用户:口令@主机:5432/数据库。`,
    `${name} is not a valid address`,
  );
}

async function currentDatabase(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

/** Settings of a role apply only to who logs in as it, so here they travel with the connection. */
function acting(login: Connection, role: string, settings: Record<string, string>): Connection {
  const all = Object.entries({ role, ...settings });
  return { ...login, options: all.map(([name, value]) => `-c ${name}=${value}`).join(' ') };
}
