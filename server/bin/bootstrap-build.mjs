/** Are the built packages made from the sources as they are now, and if not, build them. Node's built-ins only. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

import { ReadableError } from './readable-error.mjs';
import { runQuietly } from './run-quietly.mjs';

const STAMP = join('.nx', 'build-stamp.json');
const SOURCES = ['server/contracts', 'server', 'seeds', 'web'];
const SHARED = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.json'];
const OUTPUTS = [
  'server/contracts/dist/index.js',
  'server/dist/index.js',
  'seeds/dist/index.js',
  'web/dist/index.html',
];
/** Compiled one file to one file: what is left of a deleted source must go. */
const ONE_TO_ONE = ['server/contracts', 'server', 'seeds'];

const NEVER_BUILT = ['node_modules', 'dist', 'reports'];
/** Not compiled, or walked on their own. */
const APART = ['server/bin', 'server/contracts', 'seeds/reference'];

/** No daemon, no cloud, nothing that redraws the screen. */
const NX_ALONE = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NODE_ENV: 'production' };

export function buildIsFresh(root) {
  const stamp = readStamp(root);
  return (
    stamp !== undefined &&
    OUTPUTS.every((path) => existsSync(join(root, path))) &&
    stamp.outputs === outputsSignature(root) &&
    stamp.sources === sourcesHash(root)
  );
}

export async function runBuild(root, log) {
  const sources = sourcesHash(root);
  await runNx(root, [], '构建服务端与网页 (build)', log);
  writeStamp(root, { sources, outputs: outputsSignature(root) });
}

/** Some packages and what they stand on. Leaves the stamp alone: the rest may be stale. */
export async function buildProjects(root, names, log) {
  await runNx(root, ['-p', names.join(',')], '编译 (compile)', log);
}

async function runNx(root, selection, title, log) {
  for (const project of ONE_TO_ONE) removeOrphans(join(root, project));
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = [nx, 'run-many', '-t', 'build', ...selection, '--output-style=static'];
  const env = { ...process.env, ...NX_ALONE, FORCE_COLOR: process.stderr.isTTY ? '1' : '0' };
  const status = await runQuietly(process.execPath, args, { title, cwd: root, env, log });
  if (status !== 0) throw new ReadableError('构建没有成功，原因见上。(the build failed, see above)');
}

/** Reads every source: some hundred small files take a few milliseconds, and dates lie after a checkout. */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  const apart = APART.map((path) => join(root, path));
  const files = [
    ...SHARED.map((path) => join(root, path)),
    ...SOURCES.flatMap((path) =>
      filesIn(join(root, path), (file) => isSource(file) && !apart.includes(file)),
    ),
  ];
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function isSource(file) {
  return !NEVER_BUILT.includes(basename(file)) && !file.endsWith('.spec.ts');
}

/** Size and date of every built file: notices an output that somebody replaced or removed. */
export function outputsSignature(root) {
  const hash = createHash('sha256');
  for (const output of OUTPUTS) {
    for (const file of filesIn(join(root, dirname(output)), () => true)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file.slice(root.length)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesIn(folder, wanted) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!wanted(path)) return [];
    if (entry.isDirectory()) return filesIn(path, wanted);
    return entry.isFile() ? [path] : [];
  });
}

function removeOrphans(project) {
  const dist = join(project, 'dist');
  if (!existsSync(dist)) return;
  for (const file of filesIn(dist, () => true)) {
    const source = join(project, 'src', file.slice(dist.length + sep.length)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(file);
  }
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeStamp(root, stamp) {
  mkdirSync(join(root, dirname(STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify(stamp));
}
