import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createApp, migrate, prepareDatabase, readConfig, startCluster } from '@lianzhao/server';
import { loadDemoZone, loadReference } from '@lianzhao/seeds';

import { ROOT } from './repository';
import { type DemoAccount, announceSite } from './site';
import type { App } from './zone';
import stop from './stop-site';

declare global {
  var lianzhaoTestSite: { app: App } | undefined;
}

/** The product as `npm start` serves it, with the demo zone, on a port nobody else has. */
export default async function start(): Promise<void> {
  if (process.env.LIANZHAO_NO_BROWSER) return;
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-site-'));
  const cluster = await startCluster({ dataDir: folder, durable: false });
  globalThis.lianzhaoTestCluster = { cluster, folder };
  try {
    const connections = await prepareDatabase(cluster.superuser);
    await migrate(connections.owner);
    // A copy: a build that runs meanwhile would pull the page from under the browser.
    const webFolder = join(folder, 'web');
    cpSync(join(ROOT, 'web/dist'), webFolder, { recursive: true });
    const config = {
      ...readConfig({ LOG_LEVEL: 'error', PORT: '0', LIANZHAO_DATA: folder }, ROOT),
      webFolder,
    };
    const app = await createApp({ config, connections });
    globalThis.lianzhaoTestSite = { app };
    await loadReference(app);
    const accounts = await loadDemoZone(app);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const origin = `http://127.0.0.1:${port}`;
    announceSite({ origin, accounts: await settle(origin, accounts) });
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `officer` keeps his one-time password for the journey; everybody else has chosen one already. */
async function settle(origin: string, accounts: DemoAccount[]): Promise<DemoAccount[]> {
  const settled: DemoAccount[] = [];
  for (const account of accounts) {
    if (account.username === 'officer') settled.push(account);
    else settled.push({ ...account, password: await choosePassword(origin, account) });
  }
  return settled;
}

async function choosePassword(origin: string, { username, password: current }: DemoAccount): Promise<string> {
  const next = 'Correct-horse-9';
  const json = { 'content-type': 'application/json' };
  const session = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username, password: current }),
  });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const changed = await fetch(`${origin}/api/v1/me/password`, {
    method: 'PUT',
    headers: { ...json, cookie },
    body: JSON.stringify({ current, next }),
  });
  if (changed.status !== 204) throw new Error(`${username} could not choose a password: ${changed.status}`);
  return next;
}
