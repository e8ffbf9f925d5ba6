/** Lists, search and the check for duplicates over the registers of a zone after ten years. */
import pg from 'pg';

import { drawn } from './register-drawn.mjs';
import { listsOf } from './register-lists.mjs';
import { compareWritten } from './register-truth.mjs';
import { table } from './report.mjs';
import { quantile, request, signedIn } from './requests.mjs';

/** Requests at the same time: those of one person, and those of several, who share the machine's processors. */
const LOADS = [1, 4];
const WARM_UP = 20;
const AIMS = { list: 60, search: 80, duplicates: 50 };
const ACTORS = [
  ['officer', 'officer.0'],
  ['manager', 'manager.1'],
];

/** @returns markdown */
export async function measureRegisters({ ready }, { sizes, log }) {
  const client = new pg.Client(ready.connections.owner);
  await client.connect();
  try {
    const origin = `http://127.0.0.1:${ready.port}`;
    const sessions = [];
    for (const [title, name] of ACTORS)
      sessions.push({ title, ...(await signedIn(origin, name, ready.password)) });
    log('Comparing what was filled in with what the product writes …');
    const compared = await compareWritten(client, sessions[0]);
    const rows = [...(await listsOf(client)), ...(await drawn(client))];
    const measured = [];
    for (const row of rows) {
      const found = [];
      for (const load of LOADS)
        for (const session of sessions) found.push(await measure(session, row.paths, load));
      log(
        `  ${row.title}: ${found.map(({ p50, p95 }) => `${p50.toFixed(0)}/${p95.toFixed(0)}`).join(' · ')}`,
      );
      measured.push({ ...row, found });
    }
    return report(measured, sizes, compared);
  } finally {
    await client.end();
  }
}

/** Sends each path once. @returns milliseconds */
async function measure(session, paths, load) {
  await sendAll(session, paths.slice(-WARM_UP), load);
  const took = await sendAll(session, paths, load);
  return { p50: quantile(took, 0.5), p95: quantile(took, 0.95), worst: quantile(took, 1) };
}

async function sendAll(session, paths, load) {
  const waiting = [...paths];
  const took = [];
  const one = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const started = performance.now();
      await request(session, 'GET', path);
      took.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: load }, one));
  return took;
}

function report(rows, sizes, compared) {
  const number = (value) => value.toLocaleString('en');
  const counted = Object.entries(sizes).map(([name, count]) => `${number(count)} ${name}`);
  const head = [
    '',
    'requests',
    ...ACTORS.flatMap(([title]) => [`${title} p50 ms`, 'p95 ms', 'worst ms']),
    'aim of p95',
    ...ACTORS.map(([title]) => `${title} p95 ms, ${LOADS[1]} at a time`),
  ];
  const body = rows.map(({ title, kind, paths, found }) => [
    ...[title, number(paths.length)],
    ...found
      .slice(0, ACTORS.length)
      .flatMap(({ p50, p95, worst }) => [p50.toFixed(0), p95.toFixed(0), worst.toFixed(0)]),
    `≤ ${AIMS[kind]}`,
    ...found.slice(ACTORS.length).map(({ p95 }) => p95.toFixed(0)),
  ]);
  return `${counted.join(', ')}. Searches and checks are sent once each after 20 of them to warm up, requests of lists are repeated to at least 60; the aims are those of one person at a time; the officer sees four of 41 departments, the manager all. ${compared} records of each kind were written through the product and compared with what was filled in.

${table(head, body)}`;
}
