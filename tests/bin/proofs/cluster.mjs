/** One database for many proofs: they copy it, as the files of one run of tests do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Rules that the database was made with need one that is made without them. */
const MAKES_THE_DATABASE =
  /^(server\/src\/(launcher|migrations|migrate\.ts|schema\.ts|features\/chains\/words\/node-search|platform\/(database\/naming|jobs\/install))|seeds)/;

/** True when tests of a rule in this file need a database of their own. */
export function needsOwnCluster(file) {
  return MAKES_THE_DATABASE.test(file);
}

/** @returns the environment that leads tests to it (see tests/support/cluster.ts), and how to end it */
export async function startSharedCluster() {
  const require = createRequire(import.meta.url);
  const { createApp, migrate, prepareDatabase, readConfig, startCluster } = require('@lianzhao/server');
  const { loadReference } = require('@lianzhao/seeds');
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-proofs-'));
  const cluster = await startCluster({ dataDir: folder, durable: false });
  const connections = await prepareDatabase(cluster.superuser);
  await migrate(connections.owner);
  const config = readConfig({ LOG_LEVEL: 'error', LIANZHAO_JOBS: 'false', LIANZHAO_DATA: folder });
  const app = await createApp({ config, connections });
  await loadReference(app);
  await app.close();
  const { host, port, user, password } = cluster.superuser;
  const superuser = { host, port, user, password };
  return {
    env: { LIANZHAO_TEST_CLUSTER: JSON.stringify({ folder, connections, superuser }) },
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
