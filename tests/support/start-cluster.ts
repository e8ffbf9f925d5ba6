import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Cluster, migrate, prepareDatabase, startCluster } from '@lianzhao/server';

import { announceCluster, isAnnounced } from './cluster';
import { loadAtlas } from './load-atlas';
import stop from './stop-cluster';

export interface Running {
  cluster: Cluster;
  folder: string;
}

declare global {
  var lianzhaoTestCluster: Running | undefined;
}

/**
 * One throw-away PostgreSQL for the whole run, with one migrated database; for the API it holds the atlas.
 * Nothing in it is worth a flush to disk. Each file of tests then copies that database in no time.
 * Jest does not map module names here, so this runs the built packages.
 */
export default async function start(_: unknown, project: { displayName?: { name: string } }): Promise<void> {
  if (isAnnounced()) return;
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-tests-'));
  const cluster = await startCluster({ dataDir: folder, durable: false });
  globalThis.lianzhaoTestCluster = { cluster, folder };
  try {
    const connections = await prepareDatabase(cluster.superuser);
    await migrate(connections.owner);
    if (project.displayName?.name === 'api') await loadAtlas(connections, folder);
    const { host, port, user, password } = cluster.superuser;
    announceCluster({ folder, connections, superuser: { host, port, user, password } });
  } catch (error) {
    await stop();
    throw error;
  }
}
