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
  for (const project of ONE_TO_ONE) removeOrphans(join(root, project));
  const sources = sourcesHash(root);
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const status = await runQuietly(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '--output-style=static'],
    {
      title: '构建服务端与网页 (build)',
      cwd: root,
      env: {
        ...process.env,
        NX_DAEMON: 'false',
        NX_NO_CLOUD: 'true',
        NX_TUI: 'false',
        NODE_ENV: 'production',
      },
      log,
    },
  );
  if (status !== 0) throw new ReadableError('构建没有成功,原因见上。(the build failed, see above)');
  writeStamp(root, { sources, outputs: outputsSignature(root) });
}

/** Reads every source: some hundred small files take a few milliseconds, and dates lie after a checkout. */
function sourcesHash(root) {
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
function outputsSignature(root) {
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

function writeStamp(root, stamp) {
  mkdirSync(join(root, dirname(STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify(stamp));
}
