/**
 * `npm run prove`: takes each rule of `tests/rules/` out of the product, one at a time, runs the test that names
 * it, and expects that test to fail. `npm run prove -- idempotency` proves the rules whose words match.
 * The tree must be clean: every change is made in place and taken back.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { RULES } from '../rules/index.mjs';
import { ROOT, runNode, seconds } from './run-child.mjs';

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const rules = RULES.filter(({ rule, file }) => `${rule} ${file}`.toLowerCase().includes(wanted));

async function main() {
  refuseUncleanTree();
  const unproven = [];
  for (const [at, rule] of rules.entries()) {
    const begun = Date.now();
    const verdict = await prove(rule);
    if (verdict !== 'proven') unproven.push(rule);
    const mark = verdict === 'proven' ? '✓' : '✗';
    console.log(`${mark} ${at + 1}/${rules.length} ${rule.rule} (${verdict}, ${seconds(begun)})`);
  }
  console.log(`\n${rules.length - unproven.length} rules proven, ${unproven.length} not`);
  process.exitCode = unproven.length > 0 || rules.length === 0 ? 1 : 0;
}

/** `proven` when the test fails without the rule, for the reason that it has gone. */
async function prove({ file, find, put, proof }) {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  const restore = () => writeFileSync(path, text);
  process.once('exit', restore);
  try {
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
    const [section, pattern] = proof;
    const { output } = await runNode(['tests/bin/test.mjs', section, pattern]);
    return verdictOf(output);
  } finally {
    restore();
    process.off('exit', restore);
  }
}

/** Only a test that ran and failed proves something; one that could not be loaded proves that `put` is wrong. */
function verdictOf(output) {
  const failed = [...output.matchAll(/^ {2}✗ \w+: (\S+\.spec\.ts: .*)$/gm)].map(([, test]) => test);
  if (failed.some((test) => !test.endsWith(': could not be run'))) return 'proven';
  if (failed.length > 0) return 'the test could not be run';
  return /, 0 failed, /.test(output) && !/^0 passed, /m.test(output)
    ? 'still green without it'
    : 'the runner failed';
}

function refuseUncleanTree() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim();
  if (changed === '') return;
  console.error(`Commit or stash first; rules are taken out of the files themselves:\n${changed}`);
  process.exit(1);
}

await main();
