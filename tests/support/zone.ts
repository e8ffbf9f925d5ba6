import { createApp, readConfig } from '@lianzhao/server';

import { testCluster } from './cluster';
import { TestDatabase } from './test-database';

export type App = Awaited<ReturnType<typeof createApp>>;

/** A running server over a database of its own. */
export interface Zone {
  app: App;
  /** Where it listens. */
  origin: string;
  database: TestDatabase;
}

let current: Zone | undefined;

/** The server of the file of tests that is running. */
export function zone(): Zone {
  if (!current) throw new Error('No server yet: it is there from beforeAll on.');
  return current;
}

export async function openZone(): Promise<void> {
  const database = await TestDatabase.copy();
  const app = await startApp(database);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  current = { database, app, origin: `http://127.0.0.1:${port}` };
}

export async function closeZone(): Promise<void> {
  await current?.app.close();
  await current?.database.drop();
  current = undefined;
}

function startApp(database: TestDatabase): Promise<App> {
  const config = readConfig({
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    LIANZHAO_JOBS: 'false',
    LIANZHAO_DATA: testCluster().folder,
    PORT: '0',
  });
  // The API alone: whether the web happens to be built must not change an answer.
  return createApp({ config: { ...config, webFolder: null }, connections: database.connections });
}
