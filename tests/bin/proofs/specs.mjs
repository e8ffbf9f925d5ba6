/** Which files of tests a proof names, and what came of running them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { ROOT, runNode } from '../run-child.mjs';

const JEST = join(ROOT, 'node_modules/jest/bin/jest.js');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const REPORT = join(ROOT, 'tests', 'reports', 'proof.json');
/** A test that waits for something that never comes without its rule. */
const LONGEST_MS = 10 * 60_000;

const ALL = execFileSync('git', ['ls-files', '*.spec.ts'], { cwd: ROOT, encoding: 'utf8' }).split('\n');

/**
 * @param proof as in `tests/rules/index.mjs`
 * @returns paths of the files of tests, from the root
 */
export function specsOf([section, pattern]) {
  const folder = section === 'unit' ? /^(server|seeds|web)\/src\// : new RegExp(`^tests/${section}/`);
  return ALL.filter((spec) => folder.test(spec) && spec.includes(pattern));
}

/** The part of `npm test` that runs a file: `server`, `seeds` or `web` for small tests, else the section. */
export function partOf(spec) {
  const [top, next] = spec.split('/');
  return top === 'tests' ? next : top;
}

/**
 * Runs files of tests, all of one part.
 * @param names run only the tests whose full names hold one of these
 * @param env what the tests are told
 * @returns per file the names of the tests that passed and failed; `broken` when it could not be loaded
 */
export async function runSpecs(specs, { names, env = {} } = {}) {
  const part = partOf(specs[0]);
  rmSync(REPORT, { force: true });
  mkdirSync(dirname(REPORT), { recursive: true });
  const pattern = names?.map((name) => name.replaceAll(/[^\w\s]/g, '.')).join('|');
  const only = pattern ? ['--testNamePattern', pattern] : [];
  const { status, output } = await runNode(
    [...(part === 'web' ? vitest(specs) : jest(part, specs)), ...only],
    { env: { NODE_NO_WARNINGS: '1', FORCE_COLOR: '0', ...env }, limit: LONGEST_MS },
  );
  return { status, output, files: readReport() };
}

function jest(part, specs) {
  const inTests = !['server', 'seeds'].includes(part);
  const config = inTests ? 'tests/jest.config.mjs' : `${part}/jest.config.mjs`;
  return [
    ...[JEST, '--config', config, ...(inTests ? ['--selectProjects', part] : [])],
    ...['--json', '--outputFile', REPORT, '--runTestsByPath', ...specs],
  ];
}

function vitest(specs) {
  const names = specs.map((spec) => relative('web', spec));
  return [VITEST, 'run', '--root', 'web', '--reporter=json', `--outputFile=${REPORT}`, ...names];
}

function readReport() {
  if (!existsSync(REPORT)) return new Map();
  const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
  return new Map(testResults.map((file) => [relative(ROOT, file.name), sum(file)]));
}

function sum({ status, assertionResults }) {
  const named = (wanted) =>
    assertionResults.filter((test) => test.status === wanted).map(({ fullName }) => fullName.trim());
  const [passed, failed] = [named('passed'), named('failed')];
  return { passed, failed, broken: status === 'failed' && failed.length === 0 };
}
