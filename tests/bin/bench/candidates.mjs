/**
 * `node tests/bin/bench/candidates.mjs`: how long ranking takes with 20,000 firms, 100,000 relations and 5,000 signals,
 * one request after the other. Prints markdown and writes nothing but a folder that it removes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { ensureReady } from '../../../server/bin/bootstrap.mjs';
import { startChild } from './child.mjs';
import { fill } from './data.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SIZES = { enterprises: 20_000, leads: 5_000, visits: 20_000 };
const RELATIONS = 100_000;
const SIGNALS = 5_000;
const REQUESTS = 60;
const WARM_UP = 10;

/** Every firm works where the firm of the atlas works whose name it has. */
const PLACEMENTS = `
  insert into enterprise_placement (enterprise_id, node_id, source)
  select firm.id, place.node_id, 'bench'
  from enterprise firm
  join enterprise base on base.origin = 'atlas' and firm.short_name = base.short_name
  join enterprise_placement place on place.enterprise_id = base.id
  where firm.origin = 'user' on conflict do nothing`;

/** Four of five sell to somebody; every tenth firm owns up to two of those that come after it. */
const RELATED = `
  with firms as (select id, row_number() over (order by id) - 1 as number from enterprise),
  pairs as (
    select serial % total as seller, (serial::bigint * 7919 + 13) % total as buyer
    from generate_series(1, $1::int) serial, (select count(*) as total from enterprise) counted)
  insert into enterprise_relation (supplier_id, customer_id, relation, evidence, source)
  select supplier.id, customer.id, 'supplies', 'inferred', 'bench'
  from pairs join firms supplier on supplier.number = seller join firms customer on customer.number = buyer
  where supplier.id <> customer.id
  union all
  select child.id, parent.id, 'subsidiary', 'inferred', 'bench'
  from firms child join firms parent on parent.number = child.number - child.number % 10
  where child.number % 10 in (1, 2) on conflict do nothing`;

const SIGNALLED = `
  with firms as (select id, row_number() over (order by id) as number from enterprise),
  author as (select id from "user" order by id limit 1)
  insert into expansion_signal (version, enterprise_id, kind, observed_on, half_life_days, note, source, author_id)
  select 1, firms.id, (array['new_plant','financing','hiring'])[1 + number % 3],
    current_date - (number % 700)::int, 180, 'bench', 'bench', author.id
  from firms, author where number % 4 = 0 and number <= 4 * $1::int`;

const CASES = [
  ['one node', '/targets/candidates?chain=AUTO&node=AUTO-M0806'],
  ['a group of nodes', '/targets/candidates?chain=AUTO&node=AUTO-M06'],
  ['the first gaps of the chain', '/targets/candidates?chain=AUTO'],
  [
    'the first gaps, filtered',
    '/targets/candidates?chain=AUTO&region=长三角&notContactedMonths=3&hasSignal=true',
  ],
];

async function main() {
  await ensureReady({ log: console.error });
  const folder = mkdtempSync(join(tmpdir(), 'lianzhao-candidates-'));
  const server = startChild(join(HERE, 'server.mjs'), {
    ...{ LIANZHAO_DATA: folder, BENCH_USERS: '16', BENCH_DEPARTMENTS: '8' },
  });
  try {
    const { ready } = await server.next();
    await fill(ready.connections.owner, SIZES, (line) => console.error(line));
    await relate(ready.connections.owner);
    await measure(`http://127.0.0.1:${ready.port}/api/v1`, ready.password);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function relate(connection) {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(PLACEMENTS);
  await client.query(RELATED, [RELATIONS]);
  await client.query(SIGNALLED, [SIGNALS]);
  await client.query('vacuum analyze');
  await client.end();
}

async function measure(origin, password) {
  const signedIn = await fetch(`${origin}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'officer.1', password }),
  });
  const cookie = signedIn.headers.getSetCookie()[0].split(';')[0];
  console.log('| | firms | p50 ms | p95 ms | aim |\n| --- | --- | --- | --- | --- |');
  for (const [name, path] of CASES) {
    const times = [];
    let firms = 0;
    for (let at = 0; at < WARM_UP + REQUESTS; at += 1) {
      const started = performance.now();
      const answer = await fetch(`${origin}${path}`, { headers: { cookie } });
      firms = (await answer.json()).count.value;
      if (at >= WARM_UP) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const [p50, p95] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)].toFixed(0));
    console.log(`| ${name} | ${firms.toLocaleString('en')} | ${p50} | ${p95} | ≤ 150 |`);
  }
}

await main();
