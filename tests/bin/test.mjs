/**
 * `npm test`: everything a developer must see green, in one go and to the end.
 * `npm test -- api leads` runs one section, and in it the files whose path matches.
 */
import { ensureReady } from '../../server/bin/bootstrap.mjs';
import { add, NONE } from './counts.mjs';
import { seconds } from './run-child.mjs';

const started = Date.now();

async function main() {
  const { SECTIONS, sentence } = await prepare();
  const { names, pattern } = readArguments(process.argv.slice(2), Object.keys(SECTIONS));
  let total = { ...NONE };
  const failures = [];
  for (const name of names) {
    const result = await runSection(name, SECTIONS[name], pattern, sentence);
    total = add(total, result);
    failures.push(...result.failures.map((failure) => `${name}: ${failure}`));
  }
  if (failures.length > 0) console.log(`\nFailed\n${failures.map((line) => `  ✗ ${line}`).join('\n')}`);
  console.log(`\n${seconds(started)}`);
  console.log(sentence(total));
  process.exitCode ||= total.failed > 0 || failures.length > 0 ? 1 : 0;
}

/** Sections use packages, so they are loaded only once those are installed. */
async function prepare() {
  await ensureReady();
  return import('./sections.mjs');
}

async function runSection(name, run, pattern, sentence) {
  const begun = Date.now();
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const result = await run(pattern);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${sentence(result)} (${seconds(begun)})`);
  return result;
}

function readArguments(args, known) {
  const names = args.filter((arg) => known.includes(arg));
  const [pattern, ...more] = args.filter((arg) => !known.includes(arg));
  if (more.length > 0) throw new Error(`Use: npm test -- [${known.join('|')}] [pattern]`);
  return { names: names.length > 0 ? names : known, pattern };
}

main().catch((error) => {
  console.error(error?.readable === true ? `✗ ${error.message}` : error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
});
