/** Is what the lock file names installed, and if not, `npm ci`. Node's built-ins only. */
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ReadableError } from './readable-error.mjs';
import { runQuietly } from './run-quietly.mjs';

/** npm writes this file last: without it an install never finished. */
const INSTALLED = join('node_modules', '.package-lock.json');

/**
 * Newer than the lock file and nothing missing: installed. Older, but the same packages (a fresh checkout of the same
 * lock file does that): installed too.
 */
export function installIsComplete(root) {
  const wanted = statSync(join(root, 'package-lock.json')).mtimeMs;
  const installed = statSync(join(root, INSTALLED), { throwIfNoEntry: false })?.mtimeMs;
  if (installed === undefined) return false;

  const packages = readPackages(join(root, INSTALLED));
  if (packages === undefined || Object.keys(packages).some((path) => !existsSync(join(root, path))))
    return false;
  if (installed >= wanted) return true;
  if (!samePackages(readPackages(join(root, 'package-lock.json')), packages)) return false;
  touch(join(root, INSTALLED));
  return true;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Optional packages of other platforms are in the lock file and nowhere else. */
function samePackages(wanted, installed) {
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return (
    paths.every(
      (path) => sameContent(wanted[path], installed[path]) || isLeftOut(wanted[path], installed[path]),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

function sameContent(wanted, installed) {
  if (installed === undefined || wanted.version !== installed.version) return false;
  return wanted.integrity === installed.integrity && ranges(wanted) === ranges(installed);
}

/** Our own packages have no integrity, but what they ask for is written down. */
function ranges({ dependencies, devDependencies, optionalDependencies }) {
  return JSON.stringify([dependencies, devDependencies, optionalDependencies]);
}

function isLeftOut(wanted, installed) {
  return installed === undefined && (wanted.optional === true || wanted.devOptional === true);
}

/** Only saves the comparison next time, so a folder that cannot be written does no harm. */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    return;
  }
}

export async function runInstall(root, log) {
  const [command, ...args] = npm();
  const status = await runQuietly(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    title: '安装依赖，首次约需一两分钟 (npm ci)',
    cwd: root,
    env: npmEnvironment(),
    log,
  });
  if (status !== 0 || !existsSync(join(root, INSTALLED))) {
    throw new ReadableError('依赖没有装好，原因见上。检查网络或 npm 源后重试。(npm ci failed, see above)');
  }
}

/** The npm that started us, or the one beside this Node, or the one on the path. */
function npm() {
  const beside = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** An outer `npm --prefix … start` must not send the inner install elsewhere. */
function npmEnvironment() {
  const { npm_config_local_prefix, npm_config_prefix, npm_config_workspace, ...rest } = process.env;
  void [npm_config_local_prefix, npm_config_prefix, npm_config_workspace];
  return rest;
}
