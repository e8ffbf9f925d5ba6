/** Tables of enterprises in and out of a register of a million, and what memory the server takes for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { firmOf, randomOf, usccOf } from './register-words.mjs';
import { table } from './report.mjs';
import { request, signedIn } from './requests.mjs';

const require = createRequire(import.meta.url);
const { writeWorkbook } = require('@lianzhao/server');

const MB = 1024 * 1024;
const LOOK_EVERY_MS = 250;
const JOBS = [
  {
    rows: 100_000,
    known: 50_000,
    format: 'xlsx',
    seconds: 60,
    undo: true,
  },
  {
    rows: 100_000,
    known: 50_000,
    format: 'csv',
    seconds: 60,
  },
  {
    rows: 500_000,
    known: 50_000,
    format: 'csv',
    seconds: 300,
  },
];
const EXPORTED = 100_000;
const EXPORT_SECONDS = 15;
const IMPORT_MB = 300;
const EXPORT_MB = 200;

/** @returns markdown */
export async function measureExchange({ ready }, { sizes, log, scale }) {
  const client = new pg.Client(ready.connections.owner);
  await client.connect();
  try {
    const session = await signedIn(`http://127.0.0.1:${ready.port}`, 'manager.1', ready.password);
    const rows = [];
    for (const format of ['xlsx', 'csv'])
      rows.push(await measureExport(client, session, { format, ready, log, scale }));
    const random = randomOf(Date.now());
    for (const job of JOBS) {
      const scaled = { ...job, rows: Math.round(job.rows * scale), known: Math.round(job.known * scale) };
      rows.push(...(await measureImport(client, session, { job: scaled, random, ready, log })));
    }
    return report(rows, sizes);
  } finally {
    await client.end();
  }
}

async function measureExport(client, session, { format, ready, log, scale }) {
  const { rows: provinces } = await client.query(
    `select province, count(*)::int as firms from enterprise where province is not null
     group by 1 having count(*) >= $1 order by 2 limit 1`,
    [EXPORTED * scale],
  );
  const [{ province, firms }] = provinces;
  const watched = watch(ready.pid);
  const { body } = await request(session, 'POST', '/exports', {
    body: { list: 'enterprises', format, filter: { province } },
  });
  const done = await until(session, `/exports/${body.id}`, 'running');
  const seconds = watched.seconds();
  if (done.status !== 'done' || done.rowCount !== firms) throw new Error(`export: ${JSON.stringify(done)}`);
  const row = {
    title: `export of ${firms.toLocaleString('en')} rows, ${format.toUpperCase()}`,
    seconds,
    ...watched.memory(),
  };
  log(`  ${row.title}: ${seconds.toFixed(1)} s`);
  return { ...row, aim: `≤ ${EXPORT_SECONDS} s, ≤ ${EXPORT_MB} MB` };
}

async function measureImport(client, session, { job, random, ready, log }) {
  const file = await fileOf(client, job, random);
  const watched = watch(ready.pid);
  const form = new FormData();
  form.append('file', new Blob([file]), `名录.${job.format}`);
  const answer = await fetch(`${session.origin}/api/v1/imports/registers/enterprises`, {
    method: 'POST',
    headers: { cookie: session.cookie },
    body: form,
  });
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  const { id } = await answer.json();
  const read = watched.seconds();
  const preview = await until(session, `/imports/${id}`, 'checking');
  const checked = watched.seconds();
  await request(session, 'POST', `/imports/${id}/start`, { body: { goodRowsOnly: true } });
  const done = await until(session, `/imports/${id}`, 'running');
  const seconds = watched.seconds();
  const { new: fresh, update } = preview.counts;
  if (done.status !== 'done' || fresh + update < job.rows * 0.99) throw new Error(JSON.stringify(done));
  const parts = `read ${read.toFixed(0)} s, preview ${(checked - read).toFixed(0)} s, taken over ${(seconds - checked).toFixed(0)} s`;
  const row = { title: `${titleOf(job)} (${parts})`, seconds, ...watched.memory() };
  log(`  ${row.title}: ${seconds.toFixed(1)} s, ${JSON.stringify(done.counts)}`);
  const rows = [{ ...row, aim: `≤ ${job.seconds} s${job.rows > 2e5 ? '' : `, ≤ ${IMPORT_MB} MB`}` }];
  if (job.undo) rows.push(await measureUndo(session, id, { ready, log }));
  return rows;
}

const titleOf = ({ rows, known, format }) =>
  `import of ${rows.toLocaleString('en')} rows, ${known.toLocaleString('en')} of them updates, ${format.toUpperCase()}`;

async function measureUndo(session, id, { ready, log }) {
  const watched = watch(ready.pid);
  await request(session, 'POST', `/imports/${id}/undo`);
  await until(session, `/imports/${id}`, 'undoing');
  const seconds = watched.seconds();
  log(`  undone: ${seconds.toFixed(1)} s`);
  return { title: 'the first of them taken back', seconds, ...watched.memory(), aim: '–' };
}

/** What a state becomes after so long. */
async function until(session, path, state) {
  for (;;) {
    const { body } = await request(session, 'GET', path);
    if (body.status !== state) return body;
    await sleep(LOOK_EVERY_MS);
  }
}

/** From the outside: seconds since now, and the most the process held since. Null where the system does not say. */
function watch(pid) {
  const started = performance.now();
  const rest = statusOf(pid, 'VmRSS');
  try {
    // From here on its highest mark counts anew.
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not a Linux that lets us.
  }
  return {
    seconds: () => (performance.now() - started) / 1000,
    memory: () => ({ rest, peak: statusOf(pid, 'VmHWM') }),
  };
}

function statusOf(pid, field) {
  try {
    return (
      Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) *
      1024
    );
  } catch {
    return null;
  }
}

const TITLES = ['企业名称', '统一社会信用代码', '简称', '省份', '城市', '主营产品', '来源'];

async function fileOf(client, { rows: count, known, format }, random) {
  const { rows } = await client.query(
    `select name from enterprise where origin = 'user' order by md5(id::text || $2) limit $1`,
    [known, String(random())],
  );
  const serial = 20_000_000 + Math.floor(random() * 60_000_000);
  const lines = rows.map(({ name }) => [name, '', '', '', '', '压铸件、冲压件', '2026 年普查']);
  const named = new Set(rows.map(({ name }) => name));
  for (let at = 0; lines.length < count; at += 1) {
    const { name, shortName, province, city, mainProducts } = firmOf(random);
    const uscc = random() < 0.6 ? usccOf((serial + at) % 99_999_999) : '';
    // What is in the register by chance would be an update.
    const fresh = name.replace(
      /(股份)?有限(责任)?公司$/,
      `${'甲乙丙丁戊己庚辛'[at % 8]}${'壬癸子丑寅卯辰巳'[(at >> 3) % 8]}$&`,
    );
    if (named.has(fresh)) continue;
    named.add(fresh);
    lines.push([fresh, uscc, shortName ?? '', province, city, mainProducts ?? '', '2026 年普查']);
  }
  if (format === 'csv')
    return Buffer.from(`\uFEFF${[TITLES, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`);
  const sheet = { name: '名录', columns: TITLES.map((header) => ({ header })), rows: Readable.from(lines) };
  const pieces = [];
  for await (const piece of writeWorkbook([sheet])) pieces.push(piece);
  return Buffer.concat(pieces);
}

function report(rows, sizes) {
  const megabytes = (bytes) => (bytes === null ? 'not measured here' : `${Math.round(bytes / MB)} MB`);
  const body = rows.map(({ title, seconds, rest, peak, aim }) => [
    ...[
      title,
      `${seconds.toFixed(1)} s`,
      megabytes(peak),
      megabytes(peak === null ? null : Math.max(0, peak - rest)),
      aim,
    ],
  ]);
  return `Into and out of a register of ${sizes.enterprises.toLocaleString('en')} enterprises, over HTTP, as a manager; the time of an import is from the upload to the last row with its undo data.

${table(['', 'time', 'server at most', 'above its rest', 'aim'], body)}`;
}
