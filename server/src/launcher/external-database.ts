import { Client } from 'pg';

import type { Connection, DatabaseConnections } from '../platform/database';
import { withExternalClient } from './connection';
import { mayCreateRoles, prepareGroupRoles } from './group-roles';
import { LaunchError } from './launch-error';
import { APP, APP_SETTINGS, defaultPrivileges, OWNER, quoted, READER, READER_SETTINGS } from './roles';
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
 * Prepares a database on a server of the user's. One login is enough when it may create roles: the server then acts
 * as `lianzhao_app`. Logins of their own for server and reports are safer, and then nothing is created.
 */
export async function prepareExternalDatabase(
  { url, appUrl, readerUrl }: ExternalUrls,
  log: (line: string) => void = () => undefined,
): Promise<DatabaseConnections> {
  const admin = readUrl('DATABASE_URL', url);
  if (appUrl) return withOwnLogins(admin, appUrl, readerUrl);

  return withExternalClient('DATABASE_URL', admin, async (client) => {
    await assertUsableServer(client);
    await prepareGroupRoles(client);
    if (await isSuperuser(client)) {
      log(
        '提示:DATABASE_URL 是超级用户,正式使用请换普通账号或设置 DATABASE_APP_URL。(DATABASE_URL is a superuser)',
      );
    }
    const reader = readerUrl
      ? readUrl('DATABASE_READER_URL', readerUrl)
      : acting(admin, READER, READER_SETTINGS);
    return { owner: acting(admin, OWNER, {}), app: acting(admin, APP, APP_SETTINGS), reader };
  });
}

async function withOwnLogins(
  admin: Connection,
  appUrl: string,
  readerUrl: string | null | undefined,
): Promise<DatabaseConnections> {
  const app = acting(readUrl('DATABASE_APP_URL', appUrl), undefined, APP_SETTINGS);
  const readerLogin = readerUrl
    ? readUrl('DATABASE_READER_URL', readerUrl)
    : readUrl('DATABASE_APP_URL', appUrl);
  const reader = acting(readerLogin, undefined, READER_SETTINGS);
  const database = await withExternalClient('DATABASE_APP_URL', app, refuseTooMuchPower);
  await withExternalClient('DATABASE_URL', admin, async (client) => {
    await assertUsableServer(client);
    await refuseOtherDatabase(client, database);
    const { owner, ...others } = { owner: admin.user, app: app.user, reader: reader.user };
    if (owner === app.user) throw sameLogin();
    const names = quoted({ owner, ...others });
    const grant = `GRANT USAGE ON SCHEMA public TO ${names.app}, ${names.reader}`;
    await client.query([grant, ...defaultPrivileges({ owner, ...others })].join(';'));
  });
  return { owner: admin, app, reader };
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

async function refuseOtherDatabase(client: Client, database: string): Promise<void> {
  if ((await currentDatabase(client)) === database) return;
  throw new LaunchError(
    'DATABASE_URL 和 DATABASE_APP_URL 指向不同的数据库。',
    'DATABASE_URL and DATABASE_APP_URL name different databases',
  );
}

function sameLogin(): LaunchError {
  return new LaunchError(
    'DATABASE_APP_URL 必须用另一个账号,不能与 DATABASE_URL 相同。',
    'DATABASE_APP_URL must be another login than DATABASE_URL',
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
    `${name} 不是有效的地址,应形如 postgresql://用户:口令@主机:5432/数据库。`,
    `${name} is not a valid address`,
  );
}

async function currentDatabase(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

/** Settings of a role apply only to who logs in as it, so here they travel with the connection. */
function acting(login: Connection, role: string | undefined, settings: Record<string, string>): Connection {
  const all = Object.entries({ ...(role ? { role } : {}), ...settings });
  const options = all.map(([name, value]) => `-c ${name}=${value}`).join(' ');
  return options ? { ...login, options } : login;
}
