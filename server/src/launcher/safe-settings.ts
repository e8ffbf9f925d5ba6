import { statfsSync, statSync } from 'node:fs';

import type { Client } from 'pg';

import type { Connection } from '../platform/database';
import { withClient } from './connection';
import { LaunchError } from './launch-error';

const OLDEST_VERSION = 150_000;
const LEAST_FREE_BYTES = 1024 ** 3;
const A_DAY_MS = 86_400_000;

interface Settings {
  version: number;
  release: string;
  encoding: string;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
}

/** Refuses a server that would lose what it has acknowledged, or cannot hold our text. */
export async function assertSafeSettings(connection: Connection): Promise<void> {
  await withClient(connection, async (client) => {
    const settings = await assertUsableServer(client);
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
      if (settings[name] !== 'off') continue;
      throw new LaunchError(
        `数据库设置不安全：${name}=off，断电会丢失已确认的记录。请改为 on 后重启数据库。`,
        `unsafe database setting ${name}=off`,
      );
    }
  });
}

export async function assertUsableServer(client: Client): Promise<Settings> {
  const { rows } = await client.query<Settings>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as release,
       current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
       current_setting('full_page_writes') as full_page_writes,
       current_setting('synchronous_commit') as synchronous_commit`,
  );
  const settings = rows[0] as Settings;
  if (settings.version < OLDEST_VERSION) {
    throw new LaunchError(
      `数据库是 PostgreSQL ${settings.release}，需要 15 或更高版本。`,
      'PostgreSQL 15 or newer is required',
    );
  }
  if (settings.encoding !== 'UTF8') {
    throw new LaunchError(
      `数据库编码是 ${settings.encoding}，必须是 UTF8。请用 ENCODING 'UTF8' TEMPLATE template0 新建数据库。`,
      'the database encoding must be UTF8',
    );
  }
  return settings;
}

/** Room to write, and a clock that has not fallen behind the program itself. */
export function assertSafeHost(dataDir: string, now = Date.now()): void {
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < LEAST_FREE_BYTES) {
    throw new LaunchError(
      `数据文件夹 ${dataDir} 所在磁盘剩余不足 1 GB，请先腾出空间。`,
      'less than 1 GB free on the disk of the data folder',
    );
  }
  if (now + A_DAY_MS < statSync(__filename).mtimeMs) {
    throw new LaunchError('系统时间早于程序的构建时间，请先校准时钟。', 'the clock is behind the build date');
  }
}
