/** `npm start`: from a fresh clone to a served address, in one process. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { accountsTable } from './accounts-table.mjs';
import { ensureReady, ROOT } from './bootstrap.mjs';
import { lockOwner } from './file-lock.mjs';
import { assertPortIsFree, assertReadablePort, portProblem } from './port.mjs';
import { createProgress } from './progress.mjs';
import { ReadableError, runMain } from './readable-error.mjs';
import { openDatabase, requireBuilt } from './serve.mjs';
import { createShutdown } from './shutdown.mjs';

const HELP = `链招 Lianzhao

用法 (usage):
  npm start                启动：内置数据库、演示园区、网页与接口 (database, demo zone, web and API)
  npm start -- --empty     不装载演示数据，只建首批管理员账号 (no demo zone, first administrator accounts)
  npm start -- --built     不检查依赖与构建，供镜像使用 (trust what is built, for images)
  npm start -- --help      显示本说明

环境变量 (environment):
  PORT                     端口，默认 3000
  HOST                     监听地址，默认 127.0.0.1；填 0.0.0.0 供局域网访问
  LIANZHAO_DATA            数据文件夹，默认项目下的 .data
  DATABASE_URL             使用外部 PostgreSQL 15 或更高版本，不启动内置数据库
  DATABASE_APP_URL         外部数据库中供服务使用的独立账号(可选)
  DATABASE_READER_URL      外部数据库中供报表使用的独立账号(可选)
  LIANZHAO_DEMO_PASSWORD   所有初始账号共用的口令，不强制修改，供脚本使用
  LIANZHAO_FIELD_KEYS      联系方式的加密密钥文件，默认在数据文件夹内；须单独备份
  PUBLIC_URL、TRUSTED_PROXIES、LOG_LEVEL、LIANZHAO_JOBS   见 docs/operations.md`;

const DEFAULT_PORT = 3000;
const DEFAULT_HOST = '127.0.0.1';

async function main() {
  const { empty, built, help } = readArguments();
  if (help) return console.log(HELP);
  const shutdown = createShutdown(console.log);
  try {
    await start({ empty, built, progress: createProgress(), shutdown });
  } catch (error) {
    await shutdown.stop();
    throw error;
  }
}

async function start({ empty, built, progress, shutdown }) {
  await refuseEarly(process.env);
  if (!built) await ensureReady({ build: true, log: progress.line });

  const server = requireBuilt('server');
  // In a terminal the passwords must not scroll away under a line for each request.
  const quiet = process.stdout.isTTY ? { LOG_LEVEL: 'warn' } : {};
  const config = readConfig(server, { ...quiet, ...process.env });
  const { app, accounts, database } = await bringUp({ server, config, empty, progress, shutdown });
  // Before listening: whatever happens next, the passwords have been seen.
  showAccounts(accounts, config.demoPassword);
  const address = await listen(app, config.http);
  database.announce(address);
  shutdown.started();
  console.log(
    `✓ 链招已就绪，用时 ${progress.elapsed()}\n\n  打开 (open):  ${address}\n\n  按 Ctrl-C 停止。(Ctrl-C to stop)`,
  );
}

function readArguments() {
  try {
    const flag = { type: 'boolean', default: false };
    const options = { empty: flag, built: flag, help: { ...flag, short: 'h' } };
    return parseArgs({ options }).values;
  } catch {
    throw new ReadableError('参数只能是 --empty、--built 或 --help。(unknown argument)');
  }
}

/** What can be seen at once is said at once, before minutes are spent on installing. */
async function refuseEarly({ PORT, HOST, LIANZHAO_DATA, DATABASE_URL }) {
  assertReadablePort(PORT);
  if (!DATABASE_URL) refuseIfRunning(resolve(ROOT, LIANZHAO_DATA || '.data'));
  await assertPortIsFree(HOST || DEFAULT_HOST, Number(PORT || DEFAULT_PORT));
}

function refuseIfRunning(dataFolder) {
  const owner = lockOwner(join(dataFolder, 'instance.lock'));
  if (!owner) return;
  const where = owner.address ? `，地址 ${owner.address}` : '';
  throw new ReadableError(
    `链招已在用数据文件夹 ${dataFolder} 运行(pid ${owner.pid}${where})。要另开一个，请同时设置 LIANZHAO_DATA 和 PORT。(already running)`,
  );
}

function readConfig({ readConfig: read }, env) {
  try {
    return read(env, ROOT);
  } catch (error) {
    throw new ReadableError(error.message, { cause: error });
  }
}

async function bringUp({ server, config, empty, progress, shutdown }) {
  const database = await openDatabase({ server, config, progress, shutdown });

  progress.line('更新数据库结构 … (migrations)');
  await server.migrate(database.connections.owner);

  progress.line('启动服务 … (server)');
  const app = await server.createApp({ config, connections: database.connections });
  shutdown.onStop(() => app.close());

  const accounts = await loadSeeds({ app, empty, password: config.demoPassword ?? undefined, progress });
  return { app, accounts, database };
}

async function loadSeeds({ app, empty, password, progress }) {
  const { loadReference, loadDemoZone, createFirstAccounts } = requireBuilt('seeds');
  const log = (line) => progress.line(`  ${line}`);
  progress.line('装载产业图谱 … (chain atlas)');
  await loadReference(app, { log });
  progress.line(empty ? '检查管理员账号 … (first accounts)' : '检查演示园区 … (demo zone)');
  return empty ? createFirstAccounts(app, { password, log }) : loadDemoZone(app, { password, log });
}

async function listen(app, { host, port }) {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portProblem(error, host, port);
  }
  const { port: actual } = app.getHttpServer().address();
  return `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${actual}`;
}

function showAccounts(accounts, demoPassword) {
  if (accounts.length > 0) {
    console.log(`\n${accountsTable(accounts)}\n`);
    console.log(
      demoPassword
        ? '  以上账号使用 LIANZHAO_DEMO_PASSWORD 设定的口令。(password as set)\n'
        : '  口令随机生成，只显示这一次；首次登录时须修改。(shown once, to be changed at first sign-in)\n',
    );
  } else {
    console.log('\n  已有数据，账号与口令不变。(existing data, accounts unchanged)\n');
  }
}

await runMain(main);
