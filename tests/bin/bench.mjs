/**
 * `npm run bench -- --scale 0.05`: our server beside a bare Fastify handler that does the same SQL, in the same
 * run, under an ordinary officer's rights. Prints markdown and writes nothing but a folder that it removes.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { ensureReady } from '../../server/bin/bootstrap.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 5;
const WARM_UP_S = 1;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.05' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '8' },
  },
});

/** Words as people type them: characters, pinyin, initials, something rare, something common. */
const SEARCHES = ['太阳能', '新能源', 'hangzhou', 'dianzi', '锂', '精密制造'];

async function main() {
  const scale = Number(options.scale);
  if (!(scale > 0 && scale <= 1)) throw new Error('--scale is a number above 0, up to 1');
  await ensureReady({ log: console.error });
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-bench-'));
  const log = (line) => console.error(line);
  const started = Date.now();
  try {
    log('Starting from an empty folder …');
    const { measureStarts } = await import('./bench/start.mjs');
    const starts = await measureStarts(join(folder, 'start'));
    const endpoints = await measureEndpoints(join(folder, 'load'), scale, log);
    await print({ starts, endpoints, scale, seconds: (Date.now() - started) / 1000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function print({ starts, endpoints, scale, seconds }) {
  const { endpointTable, machine, startTable } = await import('./bench/report.mjs');
  const { sizesOf } = await import('./bench/data.mjs');
  const { enterprises, leads, visits, users, departments } = sizesOf(scale);
  const count = (value) => value.toLocaleString('en');
  console.log(`Machine: ${machine()}; client, server and database share it. Embedded PostgreSQL, durable settings.
Data: ${count(enterprises)} enterprises, ${count(leads)} leads, ${count(visits)} visits, ${users} users in ${departments} departments (scale ${scale}).
Each figure: ${ROUNDS} rounds of ${options.seconds} s, ${options.connections} connections, ours and bare in turn, as an officer; the ratio is the median of the rounds.

${endpointTable(endpoints.rows)}

${startTable(starts)}

Memory of the server under load: ${Math.round(endpoints.rss / 1024 ** 2)} MB. The whole run took ${Math.round(seconds)} s.`);
}

async function measureEndpoints(dataFolder, scale, log) {
  const { startChild } = await import('./bench/child.mjs');
  const { fill, sizesOf } = await import('./bench/data.mjs');
  const sizes = sizesOf(scale);
  const server = startChild(join(HERE, 'bench/server.mjs'), {
    LIANZHAO_DATA: dataFolder,
    BENCH_USERS: String(sizes.users),
    BENCH_DEPARTMENTS: String(sizes.departments),
  });
  try {
    const { ready } = await server.next();
    log('Filling the database …');
    const samples = await fill(ready.connections.owner, sizes, log);
    const ours = await signedIn(`http://127.0.0.1:${ready.port}`, ready.password);
    const endpoints = endpointsOf(samples);
    const plans = await record(server, ours, endpoints);
    const bare = startChild(join(HERE, 'bench/bare.mjs'));
    try {
      const { port } = await bare.ask({ connection: ready.connections.app, plans });
      const rows = await measure(endpoints, ours, `http://127.0.0.1:${port}`, log);
      const { rss } = await server.ask('memory');
      return { rows, rss };
    } finally {
      await bare.stop();
    }
  } finally {
    await server.stop();
  }
}

async function signedIn(origin, password) {
  const answer = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'officer.1', password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
  return { origin, cookie: answer.headers.getSetCookie()[0].split(';')[0] };
}

/** What is measured. A variant is one request; `args` are its parts that differ from request to request. */
function endpointsOf({ leads }) {
  const visit = (leadId) => ({
    kind: 'company_visit',
    leadId,
    startedAt: '2026-03-02T02:00:00.000Z',
    summary: '双方就用地、电价和配套达成初步意向。'.repeat(8),
    nextStep: '下次再谈',
  });
  return [
    { name: 'list', title: 'list leads', aim: 0.5, method: 'GET', variants: [{ path: '/leads?limit=50' }] },
    {
      name: 'get',
      title: 'get lead',
      aim: 0.4,
      method: 'GET',
      variants: [{ path: `/leads/${leads[0]}`, args: { lead: leads[0] } }],
      choices: leads.map((lead) => ({ lead })),
    },
    {
      name: 'create',
      title: 'create visit',
      aim: 0.3,
      method: 'POST',
      variants: [{ path: '/visits', body: visit(leads[0]), args: { lead: leads[0] } }],
      choices: leads.map((lead) => ({ lead })),
      bodyOf: ({ lead }) => visit(lead),
    },
    {
      name: 'search',
      title: 'search enterprises',
      method: 'GET',
      variants: SEARCHES.map((q) => ({ path: `/enterprises?q=${encodeURIComponent(q)}` })),
    },
    { name: 'map', title: 'gap map', method: 'GET', variants: [{ path: '/chains/AUTO/gap-map' }] },
  ];
}

/** Sends each variant once more after a warm-up and notes what the server asked the database for it. */
async function record(server, ours, endpoints) {
  const { planOf } = await import('./bench/plan.mjs');
  const plans = {};
  for (const { name, method, variants } of endpoints) {
    const planned = [];
    for (const variant of variants) {
      await once(ours, method, variant);
      server.tell('record');
      const { key, body } = await once(ours, method, variant);
      const { statements } = await server.ask('recorded');
      if (statements.length === 0) throw new Error(`nothing was recorded of ${variant.path}`);
      planned.push({ statements: planOf(statements, { ...variant.args, key }), body });
    }
    plans[name] = { method, variants: planned };
  }
  return plans;
}

async function once({ origin, cookie }, method, { path, body }) {
  const key = randomUUID();
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json', 'idempotency-key': key } : {}) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return { key, body: await answer.json() };
}

async function measure(endpoints, ours, bareOrigin, log) {
  const { drive, medianRatio, summary } = await import('./bench/drive.mjs');
  const settings = { connections: Number(options.connections), seconds: Number(options.seconds) };
  const rows = [];
  for (const endpoint of endpoints) {
    log(`Measuring ${endpoint.title} …`);
    const sides = {
      ours: { origin: ours.origin, requests: requestsOfOurs(endpoint, ours.cookie) },
      bare: { origin: bareOrigin, requests: requestsOfBare(endpoint) },
    };
    const runs = { ours: [], bare: [] };
    for (const side of ['ours', 'bare']) await drive({ ...sides[side], ...settings, seconds: WARM_UP_S });
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of ['ours', 'bare']) runs[side].push(await drive({ ...sides[side], ...settings }));
    }
    const ratio = medianRatio(runs.ours, runs.bare);
    const row = { ...endpoint, ratio, ours: summary(runs.ours), bare: summary(runs.bare) };
    if (row.ours.failed + row.bare.failed > 0) {
      throw new Error(
        `${endpoint.title}: ${row.ours.failed} of ours and ${row.bare.failed} bare requests failed`,
      );
    }
    rows.push(row);
  }
  return rows;
}

function requestsOfOurs({ method, variants, choices = [{}], bodyOf }, cookie) {
  return variants.flatMap(({ path, args = {} }) =>
    choices.map((choice) => ({
      method,
      path: `/api/v1${Object.entries(args).reduce((text, [name, value]) => text.replace(value, choice[name]), path)}`,
      headers: { cookie, ...(bodyOf ? { 'content-type': 'application/json' } : {}) },
      ...(bodyOf ? { body: JSON.stringify(bodyOf(choice)), setupRequest: withNewKey } : {}),
    })),
  );
}

function withNewKey(request) {
  return { ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } };
}

function requestsOfBare({ name, method, variants, choices = [{}], bodyOf }) {
  return variants.flatMap((_, index) =>
    choices.map((choice) => ({
      method,
      path: `/${name}/${index}?${new URLSearchParams(choice)}`,
      ...(bodyOf
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(bodyOf(choice)) }
        : {}),
    })),
  );
}

await main();
