import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate, prepareDatabase, startCluster, type Cluster } from '@lianzhao/server';

import { announceCluster } from './cluster';
import { loadAtlas } from './load-atlas';

export interface Running {
  cluster: Cluster;
  folder: string;
}

declare global {
  var lianzhaoTestCluster: Running | undefined;
}

/**
 * One throw-away PostgreSQL for the whole run, with one migrated database that holds the atlas. Nothing in it
 * is worth a flush to disk. Each file of tests then copies that database in some tens of milliseconds.
 */
export default async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-tests-'));
  const cluster = await startCluster({ dataDir: folder, durable: false });
  globalThis.lianzhaoTestCluster = { cluster, folder };
  const connections = await prepareDatabase(cluster.superuser);
  await migrate(connections.owner);
  await loadAtlas(connections);
  const { host, port, user, password } = cluster.superuser;
  announceCluster({ connections, superuser: { host, port, user, password } });
}
