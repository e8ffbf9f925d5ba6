/** Pieces that `npm start` and `npm run dev` put together. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { ROOT } from './bootstrap.mjs';

const require = createRequire(import.meta.url);

/** A built package; loaded by hand because it exists only after the bootstrap. */
export function requireBuilt(project) {
  return require(join(ROOT, project, 'dist', 'index.js'));
}

/** The embedded database of the data folder, or the one DATABASE_URL names; safe to serve from. */
export async function openDatabase({ server, config, progress, shutdown }) {
  const database = config.database.url
    ? await openExternal({ server, config, progress })
    : await openEmbedded({ server, config, progress, shutdown });
  await server.assertSafeSettings(database.connections.app);
  return database;
}

async function openExternal({ server, config, progress }) {
  progress.line('连接外部数据库 … (DATABASE_URL)');
  const connections = await server.prepareExternalDatabase(config.database, progress.line);
  return { connections, announce: () => undefined };
}

async function openEmbedded({ server, config, progress, shutdown }) {
  progress.line('启动内置数据库 … (embedded PostgreSQL)');
  const dataDir = config.dataFolder;
  const cluster = await server.startCluster({ dataDir, durable: true, keepAlive: true, log: progress.line });
  shutdown.onStop(() => cluster.stop());
  if (cluster.adopted) progress.line('接管了上次留下的数据库进程。(adopted a running one)');
  server.assertSafeHost(dataDir);
  return { connections: await server.prepareDatabase(cluster.superuser), announce: cluster.announce };
}
