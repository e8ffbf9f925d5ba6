/** The parts of `npm test`, in the order they run: cheap and general first, the browser last. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { add, countReport, failuresOf, NONE } from './counts.mjs';
import { findBrowser } from './find-browser.mjs';
import { ROOT, runNode } from './run-child.mjs';

const NX = 'node_modules/nx/dist/bin/nx.js';
const JEST = 'node_modules/jest/bin/jest.js';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
// With CI=true Nx would colour its output even into a pipe, and then nothing in it is found.
const NX_ENV = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };
const NOTHING = '(?!)';

/** Each runs and answers its counts and what failed; none of them throws or stops the others. */
export const SECTIONS = {
  format: () => check('prettier --check .', [PRETTIER, '--check', '.', '--log-level', 'warn']),
  lint: () => runTarget('lint'),
  types: () => runTarget('types'),
  unit: (pattern) => runUnit(pattern),
  architecture: (pattern) => runJest('architecture', pattern),
  api: (pattern) => runJest('api', pattern),
  product: (pattern) => runJest('product', pattern),
  browser: (pattern) => runBrowser(pattern),
};

async function check(title, args) {
  const { status, output } = await runNode(args);
  if (status === 0) return { ...NONE, passed: 1, failures: [] };
  console.log(output.trim());
  return { ...NONE, failed: 1, failures: [title] };
}

/** One target of every project that has it: each project is one check. */
async function runTarget(target) {
  const names = projectsWith(target).map(({ name }) => name);
  const { status, output } = await runNode([NX, 'run-many', '-t', target, '--output-style=static'], {
    env: NX_ENV,
  });
  const failed = names.filter((name) => output.includes(`\n- ${name}:${target}\n`));
  // Nx itself may fail before any task does; then nothing was checked.
  if (status !== 0 && failed.length === 0) {
    console.log(output.trim());
    return { ...NONE, failed: names.length, failures: [`nx run-many -t ${target}`] };
  }
  for (const name of names) {
    console.log(`  ${failed.includes(name) ? '✗' : '✓'} ${name}`);
    if (failed.includes(name)) console.log(outputOf(output, `${name}:${target}`));
  }
  return {
    passed: names.length - failed.length,
    failed: failed.length,
    skipped: 0,
    failures: failed.map((name) => `${target} of ${name}`),
  };
}

/** The part of Nx's output that belongs to one task, without what npm says about its own settings. */
function outputOf(output, task) {
  const start = output.indexOf(`> nx run ${task}`);
  const rest = output.slice(start).split('\n').slice(1);
  const end = rest.findIndex((line) => line.startsWith('> nx run ') || line.startsWith(' NX '));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !/^npm (warn|error) /.test(line))
    .join('\n')
    .trim();
}

/** Nx hands it to a shell. */
const quoted = (text) => (/^[\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

async function runUnit(pattern) {
  const projects = projectsWith('test');
  for (const { folder } of projects) {
    rmSync(reportOf(folder, 'unit'), { force: true });
    // Jest does not make the folder of its report.
    mkdirSync(dirname(reportOf(folder, 'unit')), { recursive: true });
  }
  const args = [
    NX,
    'run-many',
    '-t',
    'test',
    '--output-style=static',
    ...(pattern ? ['--', quoted(pattern), '--passWithNoTests'] : []),
  ];
  const { output, status } = await runNode(args, { env: NX_ENV });
  let total = { ...NONE, failures: [] };
  for (const { name, folder } of projects) {
    const failed =
      output.includes(`\n- ${name}:test\n`) || (status !== 0 && !output.includes('Failed tasks:'));
    const result = read(reportOf(folder, 'unit'), failed ? 1 : 0);
    console.log(`  ${result.failed > 0 ? '✗' : '✓'} ${name}: ${sentence(result)}`);
    if (result.failed > 0) console.log(outputOf(output, `${name}:test`));
    total = { ...add(total, result), failures: [...total.failures, ...result.failures] };
  }
  return total;
}

async function runJest(project, pattern, { args = [], env = {}, show = true } = {}) {
  const report = reportOf('tests', project);
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { status, output } = await runNode(
    [
      JEST,
      ...['--config', 'tests/jest.config.mjs', '--selectProjects', project],
      ...['--json', '--outputFile', report, '--passWithNoTests'],
      ...args,
      ...(pattern ? ['--testPathPatterns', pattern] : []),
    ],
    // Jest writes the report to a file and would also print it; what people read goes to standard error.
    { show: show && 'errors', env: { ...env, NODE_NO_WARNINGS: '1' } },
  );
  if (!show && status !== 0) console.log(output);
  return read(report, status);
}

async function runBrowser(pattern) {
  const { path, reason } = await findBrowser();
  if (path) return runJest('browser', pattern, { env: { CHROMIUM_PATH: path } });

  console.log(`  ${reason}`);
  const args = ['--testNamePattern', NOTHING];
  const counted = await runJest('browser', pattern, { args, env: { LIANZHAO_NO_BROWSER: '1' }, show: false });
  const failures =
    process.env.CI === 'true' ? ['no browser: the journeys were skipped, and CI needs them'] : [];
  return { ...counted, failures: [...counted.failures, ...failures] };
}

function read(report, status) {
  const failures = failuresOf(report).map(({ file, test }) => `${relative(ROOT, file)}: ${test}`);
  const counts = countReport(report, status);
  if (counts.failed > 0 && failures.length === 0)
    failures.push(`${relative(ROOT, report)}: the runner failed`);
  return { ...counts, failures };
}

function projectsWith(target) {
  const { workspaces } = readManifest('.');
  return workspaces
    .map((folder) => ({ folder, ...readManifest(folder) }))
    .filter(({ scripts }) => scripts?.[target] !== undefined);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

function reportOf(folder, name) {
  return join(ROOT, folder, 'reports', `${name}.json`);
}

export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
