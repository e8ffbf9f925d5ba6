/** What was proven and when: tests/rules/proven.json, and its sums in docs/rules.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOPICS } from '../../rules/index.mjs';
import { ROOT } from '../run-child.mjs';

const RECORD = join(ROOT, 'tests/rules/proven.json');
const PAGE = join(ROOT, 'docs/rules.md');
const TABLE = /(<!-- proven -->\n)[^]*?(<!-- \/proven -->)/;

/** The day of the last proof by rule. */
export const proven = () => JSON.parse(readFileSync(RECORD, 'utf8'));

/** Dates the rules that were just proven; forgets those that are listed no more. */
export function note(held) {
  const today = new Date().toISOString().slice(0, 10);
  const days = proven();
  for (const { rule } of held) days[rule] = today;
  const listed = Object.values(TOPICS)
    .flat()
    .map(({ rule }) => rule);
  const kept = listed.filter((rule) => days[rule]).sort();
  const record = Object.fromEntries(kept.map((rule) => [rule, days[rule]]));
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(TABLE, (_, start, end) => `${start}\n${tableOf(record)}\n\n${end}`),
  );
}

function tableOf(days) {
  const rows = Object.entries(TOPICS).map(([topic, rules]) => {
    const dates = rules.flatMap(({ rule }) => days[rule] ?? []).sort();
    return [topic, rules.length, dates.length, dates[0] ?? '', dates.at(-1) ?? ''];
  });
  const sum = (at) => rows.reduce((total, row) => total + row[at], 0);
  const head = ['topic', 'rules', 'proven', 'first on', 'last on'];
  return aligned([head, ...rows, ['all', sum(1), sum(2), '', '']].map((row) => row.map(String)));
}

/** As Prettier writes a table of Markdown. */
function aligned(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}
