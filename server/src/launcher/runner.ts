import { type ChildProcess, spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';

import type { Binaries } from './binaries';
import { LaunchError } from './launch-error';

/** As whom, and wrapped in what, PostgreSQL's programs run: PostgreSQL refuses to be root. */
export interface Identity {
  uid?: number;
  gid?: number;
  wrapper: readonly string[];
}

const MYSELF: Identity = { wrapper: [] };
/** Looks like `nobody` to PostgreSQL while the files stay ours; needs user namespaces. */
const UNSHARED: Identity = {
  wrapper: ['unshare', '--user', '--map-user=65534', '--map-group=65534'],
};
const NO_IDENTITY_ZH =
  '内置数据库不能以当前身份运行(PostgreSQL 拒绝 root 和没有用户名的账号)。请用普通用户启动，或用 DATABASE_URL 指向外部数据库。';
const NO_IDENTITY_EN =
  'PostgreSQL cannot run under this account: start as an ordinary user or set DATABASE_URL';

/**
 * Whoever can run PostgreSQL on this folder: we, the folder's owner, `postgres`, `nobody`, and last ourselves in a
 * user namespace. A folder without a cluster is given to the one who is chosen.
 */
export function chooseIdentity(binaries: Binaries, folder: string, isNew: boolean): Identity {
  const candidates = process.getuid?.() === 0 ? substitutes(folder) : [MYSELF];
  for (const identity of candidates) {
    if (isNew && identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid ?? identity.uid);
    if (canRun(identity, binaries, folder) || letThrough(identity, binaries, folder)) return identity;
  }
  if (isNew && process.getuid?.() === 0) chownSync(folder, 0, 0);
  if (canRun(UNSHARED, binaries, folder)) return UNSHARED;
  if (process.getuid?.() === 0) throw new LaunchError(NO_IDENTITY_ZH, NO_IDENTITY_EN);
  throw cannotRun(folder);
}

/**
 * A data folder that only root may enter keeps the others out too. What lies in it is readable by its owners alone,
 * so it may be passed through; taken back when that was not what was missing.
 */
function letThrough(identity: Identity, binaries: Binaries, folder: string): boolean {
  const parent = dirname(folder);
  const { uid, mode } = statSync(parent);
  if (identity.uid === undefined || uid !== 0 || (mode & 0o001) !== 0) return false;
  chmodSync(parent, mode | 0o011);
  if (canRun(identity, binaries, folder)) return true;
  chmodSync(parent, mode);
  return false;
}

function substitutes(folder: string): Identity[] {
  const { uid, gid } = statSync(folder);
  const owner = uid === 0 ? [] : [{ uid, gid, wrapper: [] }];
  return [...owner, ...['postgres', 'nobody'].flatMap(account)];
}

function account(name: string): Identity[] {
  const [uid, gid] = ['-u', '-g'].map((what) => {
    const { status, stdout } = spawnSync('id', [what, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid ? [{ uid, gid: gid || uid, wrapper: [] }] : [];
}

/** Asks the system itself, under that identity: has the user a name, is the program there to run. */
function canRun(identity: Identity, { postgres }: Binaries, folder: string): boolean {
  return canUse(identity, folder) && ask(identity, 'id -un >/dev/null 2>&1 && [ -x "$1" ]', postgres);
}

export function canUse(identity: Identity, folder: string): boolean {
  return ask(identity, '[ -w "$1" ] && [ -x "$1" ]', folder);
}

function ask({ uid, gid, wrapper }: Identity, question: string, path: string): boolean {
  if (process.platform === 'win32') return true;
  const [command, ...args] = [...wrapper, '/bin/sh', '-c', question, 'sh', path];
  return spawnSync(command as string, args, { uid, gid, stdio: 'ignore' }).status === 0;
}

function cannotRun(folder: string): LaunchError {
  if (canUse(MYSELF, folder)) return new LaunchError(NO_IDENTITY_ZH, NO_IDENTITY_EN);
  return new LaunchError(
    `当前用户不能使用数据文件夹 ${folder}。请用创建它的用户启动，或用 LIANZHAO_DATA 另选文件夹。`,
    'this user cannot use the data folder',
  );
}

export interface Runner {
  identity: Identity;
  /** Gives a file or folder to whoever runs PostgreSQL. */
  give(path: string): void;
  run(command: string, args: readonly string[], cwd: string): { status: number | null; output: string };
  start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess;
}

export function createRunner(identity: Identity, libraryPath: string | undefined): Runner {
  const { uid, gid } = identity;
  const env = environment(libraryPath);
  return {
    identity,
    give(path) {
      if (uid !== undefined) chownSync(path, uid, gid ?? uid);
    },
    run(command, args, cwd) {
      const [program, ...rest] = [...identity.wrapper, command, ...args];
      const options = { cwd, env, uid, gid, encoding: 'utf8' } as const;
      const { status, stdout, stderr, error } = spawnSync(program as string, rest, options);
      return { status, output: error ? error.message : `${stdout}${stderr}` };
    },
    start(command, args, options) {
      const [program, ...rest] = [...identity.wrapper, command, ...args];
      return spawn(program as string, rest, { ...options, env: { ...env, ...options.env }, uid, gid });
    },
  };
}

/** Nothing of the caller's locale, time zone or PG* settings may decide what the cluster is like. */
function environment(libraryPath: string | undefined): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SystemDrive', 'LOCALAPPDATA'];
  const env = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  const library = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  const folders = [libraryPath, process.env[library]].filter(Boolean).join(delimiter);
  return { ...env, LANG: 'C', LC_ALL: 'C', ...(folders ? { [library]: folders } : {}) };
}
