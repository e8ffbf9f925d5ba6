import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf, LaunchError } from './launch-error';

const NAMES = ['superuser', 'owner', 'app', 'reader'] as const;

/** Passwords of the embedded cluster: random, in a file only its owner can read. */
export type Secrets = Record<(typeof NAMES)[number], string>;

export function readSecrets(dataDir: string): Secrets | undefined {
  const path = join(dataDir, 'secrets.json');
  try {
    const secrets = JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>;
    if (NAMES.every((name) => typeof secrets[name] === 'string')) return secrets as Secrets;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== undefined) throw unreadable(path, error);
  }
  throw unreadable(path, undefined);
}

function unreadable(path: string, cause: unknown): LaunchError {
  return new LaunchError(
    `读不了数据库口令文件 ${path}(属于其他用户或已损坏)。请用创建数据文件夹的用户启动。`,
    'cannot read the database passwords',
    { cause },
  );
}

/** Written beside and renamed: the file is there whole and on disk, or not at all. */
export function createSecrets(dataDir: string): Secrets {
  const secrets = Object.fromEntries(
    NAMES.map((name) => [name, randomBytes(24).toString('base64url')]),
  ) as Secrets;
  const path = join(dataDir, 'secrets.json');
  const draft = openSync(`${path}.new`, 'w', 0o600);
  writeFileSync(draft, JSON.stringify(secrets));
  fsyncSync(draft);
  closeSync(draft);
  renameSync(`${path}.new`, path);
  return secrets;
}
