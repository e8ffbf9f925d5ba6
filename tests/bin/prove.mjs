/**
 * `npm run prove`: takes each rule of `tests/rules/` out of the product, one at a time, runs the test that names
 * it, and expects that test to fail. `npm run prove -- sessions: "two servers"` proves the rules that hold one of these
 * words, with `--new` those of them without a day; with `--note` it writes down what was proven and when. See docs/rules.md.
 * The tree must be clean: every change is made in place and taken back, on Ctrl-C too.
 */
import { ensureReady } from '../../server/bin/bootstrap.mjs';
import { TOPICS } from '../rules/index.mjs';
import { note, proven } from './proofs/record.mjs';
import { seconds } from './run-child.mjs';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.toLowerCase());
const known = args.includes('--new') ? proven() : {};
const isWanted = ({ topic, rule, file, proof }) => {
  if (known[rule]) return false;
  const text = `${topic}: ${rule} ${file} ${proof.join(' ')}`.toLowerCase();
  return wanted.length === 0 || wanted.some((words) => text.includes(words));
};
const rules = Object.entries(TOPICS)
  .flatMap(([topic, listed]) => listed.map((rule) => ({ topic, ...rule })))
  .filter(isWanted)
  .sort((a, b) => (a.proof.join() < b.proof.join() ? -1 : 1));

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stopped = true));

async function main() {
  await ensureReady();
  // These use packages, which are there by now.
  const { uncommitted } = await import('./proofs/removal.mjs');
  const { Prover } = await import('./proofs/prover.mjs');
  const changed = uncommitted();
  if (changed.length > 0)
    throw new Error(`Commit first; rules are taken out of the files themselves:\n${changed.join('\n')}`);

  const prover = new Prover();
  const held = [];
  let tried = 0;
  try {
    await prover.learn(rules);
    for (const rule of rules) {
      if (stopped) break;
      const begun = Date.now();
      const { ok, words } = await prover.prove(rule);
      if (stopped) break;
      tried += 1;
      if (ok) held.push(rule);
      console.log(
        `${ok ? '✓' : '✗'} ${tried}/${rules.length} ${rule.topic}: ${rule.rule} (${words}, ${seconds(begun)})`,
      );
    }
  } finally {
    await prover.end();
  }
  const left = rules.length - tried;
  console.log(
    `\n${held.length} rules proven, ${tried - held.length} not${left > 0 ? `, ${left} not tried` : ''}`,
  );
  if (args.includes('--note')) note(held);
  process.exitCode = held.length < rules.length || rules.length === 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
