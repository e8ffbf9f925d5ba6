/**
 * `npm run dev`: server and web with reload, on a data folder of their own. This process holds the database and
 * Vite; the server runs in a child that is replaced when a source changes.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { accountsTable } from './accounts-table.mjs';
import { ensureReady, ROOT } from './bootstrap.mjs';
import { buildProjects } from './bootstrap-build.mjs';
import { compileOnChange } from './compile-on-change.mjs';
import { assertPortIsFree, assertReadablePort } from './port.mjs';
import { createProgress } from './progress.mjs';
import { ReadableError, runMain } from './readable-error.mjs';
import { openDatabase, requireBuilt } from './serve.mjs';
import { createShutdown } from './shutdown.mjs';

const COMPILED = ['@lianzhao/server', '@lianzhao/seeds'];
const WEB_PORT = 5173;
const DEV_DATA = join(ROOT, '.data', 'dev');

async function main() {
  const shutdown = createShutdown(console.log);
  try {
    await start(createProgress(), shutdown);
  } catch (error) {
    await shutdown.stop();
    throw error;
  }
}

async function start(progress, shutdown) {
  assertReadablePort(process.env.PORT);
  const port = Number(process.env.PORT || 3000);
  await assertPortIsFree('127.0.0.1', port);
  await ensureReady({ build: false, log: progress.line });
  await buildProjects(ROOT, COMPILED, progress.line);

  const server = requireBuilt('server');
  const config = readConfig(server, { ...process.env, PORT: String(port) });
  const { connections } = await openDatabase({ server, config, progress, shutdown });

  const child = createChild({ config, connections }, progress.line);
  shutdown.onStop(() => child.stop());
  await child.start();
  const watching = await compileOnChange(ROOT, () => child.restart(), progress.line);
  shutdown.onStop(() => watching.close());
  const address = await serveWeb(`http://127.0.0.1:${port}`, shutdown);

  shutdown.started();
  console.log(
    `\n✓ 开发服务已就绪\n\n  网页 (web):  ${address}\n  接口 (API):  http://127.0.0.1:${port}/api/v1\n`,
  );
  console.log('  改动源码即自动重载；按 Ctrl-C 停止。(reloads on change, Ctrl-C to stop)');
}

function readConfig({ readConfig: read }, env) {
  try {
    return read({ ...env, LIANZHAO_DATA: env.LIANZHAO_DATA || DEV_DATA }, ROOT);
  } catch (error) {
    throw new ReadableError(error.message, { cause: error });
  }
}

/** One server at a time; a request to restart that comes while restarting is not lost. */
function createChild(settings, log) {
  let child;
  let turn = Promise.resolve();

  async function start() {
    child = fork(new URL('./dev-server.mjs', import.meta.url), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.send(settings);
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => [undefined]),
    ]);
    if (message?.accounts?.length > 0) console.log(`\n${accountsTable(message.accounts)}\n`);
    if (message === undefined) log('服务没有启动，改好后会自动重试。(the server did not start)');
  }

  async function stop() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  const restart = () => {
    turn = turn.then(async () => {
      await stop();
      await start();
      log('服务已重启。(restarted)');
    });
    return turn;
  };
  return { start, stop, restart };
}

async function serveWeb(api, shutdown) {
  const { createServer } = await import('vite');
  const root = join(ROOT, 'web');
  const vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    server: { host: '127.0.0.1', port: WEB_PORT, proxy: { '/api': api } },
  });
  shutdown.onStop(() => vite.close());
  await vite.listen();
  return vite.resolvedUrls.local[0];
}

await runMain(main);
