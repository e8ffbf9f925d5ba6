/**
 * `npm run bench`: how fast the product is, part by part; `npm run bench -- --part chain --part screens` for some of
 * them. Each part has a server and a database of its own, in a folder that is removed whatever happens. Prints
 * markdown and writes nothing else. `--keep <folder>` leaves what `registers` and `exchange` were measured on in that
 * folder, and measures on it again the next time.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureReady } from '../../server/bin/bootstrap.mjs';

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', multiple: true },
    scale: { type: 'string' },
    keep: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '8' },
  },
});
const log = (line) => console.error(line);

/** Parts that are measured on the registers of a whole zone, and who works in it. */
const KEPT = ['registers', 'exchange'];
const REGISTER_PEOPLE = { users: 120, departments: 40 };

/** Each measures in a folder of its own and answers markdown. */
const PARTS = {
  start: async (folder) => {
    const { measureStarts } = await import('./bench/start.mjs');
    const { startTable } = await import('./bench/report.mjs');
    log('Starting from an empty folder …');
    return startTable(await measureStarts(folder));
  },
  endpoints: async (folder) => {
    const { measureEndpoints, ROUNDS } = await import('./bench/endpoints.mjs');
    const { sizesOf } = await import('./bench/data.mjs');
    const { endpointReport } = await import('./bench/report.mjs');
    const sizes = sizesOf(scaleOf(0.05));
    const settings = { connections: Number(options.connections), seconds: Number(options.seconds) };
    const found = await withServer(folder, sizes, (running) =>
      measureEndpoints(running, { sizes, settings }, log),
    );
    return endpointReport(found, { sizes, rounds: ROUNDS, ...settings });
  },
  chain: async (folder) => {
    const { measureChain } = await import('./bench/chain.mjs');
    const { measureTargets } = await import('./bench/targets.mjs');
    return withServer(folder, { users: 16, departments: 8 }, async (running) => {
      const chain = await measureChain(running, log);
      // What follows takes a while, and must not take with it what is known already.
      log(chain);
      return `${chain}\n\n${await measureTargets(running, log)}`;
    });
  },
  registers: async (folder) => {
    const { measureRegisters } = await import('./bench/registers.mjs');
    return onRegisters(folder, measureRegisters);
  },
  exchange: async (folder) => {
    const { measureExchange } = await import('./bench/exchange.mjs');
    return onRegisters(folder, measureExchange, { leads: 0, visits: 0, contacts: 0 });
  },
  screens: async (folder) => {
    const { measureScreens } = await import('./bench/screens.mjs');
    return withServer(folder, { users: 16, departments: 8 }, (running) => measureScreens(running, log));
  },
};

async function main() {
  const parts = options.part ?? Object.keys(PARTS);
  const unknown = parts.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) throw new Error(`--part is one of ${Object.keys(PARTS).join(', ')}`);
  scaleOf(1);
  await ensureReady({ log: console.error });
  const { machine } = await import('./bench/report.mjs');
  console.log(
    `Machine: ${machine()}; client, server and database share it. Embedded PostgreSQL, durable settings.`,
  );
  for (const part of parts) {
    const started = Date.now();
    const report = await inFolder(part, PARTS[part]);
    console.log(
      `\n## ${part}\n\n${report}\n\nThis part took ${Math.round((Date.now() - started) / 1000)} s.`,
    );
  }
}

function scaleOf(usual) {
  const scale = Number(options.scale ?? usual);
  if (!(scale > 0 && scale <= 1)) throw new Error('--scale is a number above 0, up to 1');
  return scale;
}

/** What is still to be taken away, the last of it first. */
const leftovers = [];

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    // A copy: the work that ends meanwhile takes its own off the list.
    for (const remove of [...leftovers].reverse()) await remove();
    process.exit(130);
  });
}

/** Does the work, and takes away what it leaves, also when it fails or a signal ends it. */
async function leaving(remove, work) {
  leftovers.push(remove);
  try {
    return await work();
  } finally {
    leftovers.pop();
    await remove();
  }
}

/** Filled as asked for, unless the folder was kept from another time. */
async function onRegisters(folder, measure, without = {}) {
  const { filledRegisters } = await import('./bench/registers-server.mjs');
  return withServer(folder, REGISTER_PEOPLE, async (running) => {
    const sizes = await filledRegisters(running, { scale: scaleOf(1), without }, log);
    return measure(running, { sizes, log, scale: scaleOf(1) });
  });
}

function inFolder(part, work) {
  if (options.keep && KEPT.includes(part)) {
    const folder = join(resolve(options.keep), 'registers');
    mkdirSync(folder, { recursive: true });
    return work(folder);
  }
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  return leaving(remove, () => work(folder));
}

async function withServer(folder, { users, departments }, work) {
  const { startServer } = await import('./bench/child.mjs');
  const server = startServer({
    LIANZHAO_DATA: folder,
    BENCH_USERS: String(users),
    BENCH_DEPARTMENTS: String(departments),
  });
  return leaving(server.stop, async () => {
    const { ready } = await server.next();
    return work({ server, ready });
  });
}

await main();
