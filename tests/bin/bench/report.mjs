/** The figures as markdown, ready for docs/performance.md. */
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

import { pace } from './pace.mjs';

export function machine() {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, ${system()}, Node ${process.versions.node}; pace ${pace().toFixed(0)} ms`;
}

function system() {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name) return `${name} ${arch()}`;
  } catch {
    // Not a Linux with that file.
  }
  return `${platform()} ${release()} ${arch()}`;
}

/** @param found rows and resident memory as measured */
export function endpointReport({ rows, rss }, { sizes, rounds, seconds, connections }) {
  const { enterprises, leads, visits, users, departments } = sizes;
  return `${number(enterprises)} enterprises, ${number(leads)} leads, ${number(visits)} visits, ${users} users in ${departments} departments. Each figure: ${rounds} rounds of ${seconds} s, ${connections} connections, ours and bare in turn, as an officer; the ratio is the median of the rounds.

${endpointTable(rows)}

Memory of the server under this load: ${Math.round(rss / 1024 ** 2)} MB.`;
}

function endpointTable(rows) {
  const head = [
    '',
    'requests/s',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'bare requests/s',
    'bare p99 ms',
    'ratio',
    'aim',
  ];
  const body = rows.map(({ title, ours, bare, ratio, aim, p95 }) => [
    title,
    number(ours.perSecond),
    tenth(ours.p50),
    tenth(ours.p95),
    tenth(ours.p99),
    number(bare.perSecond),
    tenth(bare.p99),
    ratio.toFixed(2),
    aim ? `ratio ≥ ${aim}` : p95 ? `p95 ≤ ${p95} ms` : '–',
  ]);
  return table(head, body);
}

export function startTable({ cold, warm, rss, script }) {
  const megabytes = (bytes) => (bytes === null ? 'not measured here' : `${Math.round(bytes / 1024 ** 2)} MB`);
  const kilobytes =
    script === null ? 'no browser here' : `${(script.bytes / 1000).toFixed(0)} kB in ${script.files} files`;
  return table(
    ['', 'measured', 'aim'],
    [
      ['empty folder to first page', `${cold.toFixed(1)} s`, '≤ 20 s'],
      ['second start to first page', `${warm.toFixed(1)} s`, '≤ 5 s'],
      ['memory of the server at rest', megabytes(rss), '≤ 250 MB'],
      ['script of the first page, compressed', kilobytes, '≤ 250 kB'],
    ],
  );
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const number = (value) => Math.round(value).toLocaleString('en');
const tenth = (value) => value.toFixed(1);
