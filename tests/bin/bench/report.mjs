/** The figures as markdown, ready for docs/performance.md. */
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

export function machine() {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, ${system()}, Node ${process.versions.node}`;
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

export function endpointTable(rows) {
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
  const body = rows.map(({ title, ours, bare, ratio, aim }) => [
    title,
    number(ours.perSecond),
    tenth(ours.p50),
    tenth(ours.p95),
    tenth(ours.p99),
    number(bare.perSecond),
    tenth(bare.p99),
    ratio.toFixed(2),
    aim ? `≥ ${aim}` : '–',
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

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const number = (value) => Math.round(value).toLocaleString('en');
const tenth = (value) => value.toFixed(1);
