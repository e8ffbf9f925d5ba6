import type { DatabaseConnections } from '@lianzhao/server';

/** What the one cluster of a run tells the workers. */
export interface TestCluster {
  /** Its data folder, where the keys of sealed fields are too. */
  folder: string;
  connections: DatabaseConnections;
  superuser: { host: string; port: number; user: string; password?: string };
}

const VARIABLE = 'LIANZHAO_TEST_CLUSTER';

export function announceCluster(cluster: TestCluster): void {
  process.env[VARIABLE] = JSON.stringify(cluster);
}

/** True when somebody who runs many runs (`npm run prove`) keeps one cluster for all of them. */
export function isAnnounced(): boolean {
  return process.env[VARIABLE] !== undefined;
}

export function testCluster(): TestCluster {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('Run this through tests/jest.config.mjs: it starts the database.');
  return JSON.parse(text) as TestCluster;
}
