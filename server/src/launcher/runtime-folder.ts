import { chownSync, existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { LaunchError } from './launch-error';
import { canUse, type Identity } from './runner';

/** The number in the socket's name; the folder is ours alone, so it never clashes. */
export const SOCKET_PORT = 5432;

const PREFIX = 'lianzhao-';
const LONGEST_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/**
 * A short private folder for the socket. Not under the data folder: the path of a socket is limited to 107 bytes,
 * and a project may lie anywhere.
 */
export function makeRuntimeFolder(identity: Identity): string {
  const bases = [...new Set([tmpdir(), '/tmp', '/var/tmp', '/dev/shm'])];
  for (const base of bases.filter(isShortAndPlain)) {
    const folder = makePrivate(base, identity);
    if (folder !== undefined) return folder;
  }
  throw new LaunchError(
    `没有可写的临时文件夹放数据库套接字(试过 ${bases.join('、')})。请设置 TMPDIR。`,
    'no writable temporary folder for the database socket, set TMPDIR',
  );
}

/** The setting is a list, in which a comma or a quote would mean something else. */
function isShortAndPlain(base: string): boolean {
  if (process.platform === 'win32') return true;
  const longest = Buffer.byteLength(socketIn(join(base, `${PREFIX}XXXXXX`)));
  return longest <= LONGEST_SOCKET_PATH && /^[\w./+~-]+$/.test(base);
}

function makePrivate(base: string, identity: Identity): string | undefined {
  try {
    const folder = mkdtempSync(join(base, PREFIX));
    if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid ?? identity.uid);
    if (canUse(identity, folder)) return folder;
    rmdirSync(folder);
  } catch {
    // Not there or not ours to write: the caller tries the next one.
  }
  return undefined;
}

export function socketIn(folder: string): string {
  return join(folder, `.s.PGSQL.${SOCKET_PORT}`);
}

/** Removes a folder a dead launcher left, if it is one of ours and nothing listens there. */
export function removeRuntimeFolder(folder: unknown): void {
  if (typeof folder !== 'string' || !basename(folder).startsWith(PREFIX) || !existsSync(folder)) return;
  try {
    const known = readdirSync(folder).every((name) => name === 'lib' || name.startsWith('.s.PGSQL.'));
    if (known) rmSync(folder, { recursive: true, force: true });
  } catch {
    // Belongs to somebody else by now; it only takes a few bytes.
  }
}
