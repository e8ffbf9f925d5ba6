import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;
const ID = /^[a-z0-9]{1,20}$/;

/** Keys of what is sealed field by field. */
export interface FieldKeys {
  /** Id of the key that new values are sealed with. */
  current: string;
  keys: ReadonlyMap<string, Buffer>;
  /** Of the hashes that sealed values are found by. */
  index: Buffer;
}

interface KeyFile {
  current: string;
  keys: Record<string, string>;
  index: string;
}

/** The keys cannot be used; one line that says what to do, Chinese first. */
export class FieldKeysUnusable extends Error {
  /** Shown as a line, never as a stack. */
  readonly readable = true;

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} (${en})`, options);
    this.name = new.target.name;
  }
}

/**
 * The keys of this installation: `{ "current": "k1", "keys": { "k1": "…" }, "index": "…" }`, 32 bytes each in base64.
 * Made at the first start. Whoever loses the file loses what was sealed.
 * @throws FieldKeysUnusable when the file is there and cannot be understood
 */
export function readFieldKeys(path: string): FieldKeys {
  const text = read(path) ?? create(path);
  try {
    return parse(JSON.parse(text) as KeyFile);
  } catch (error) {
    throw unusable(path, error);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(path, error);
  }
}

/** Written beside and linked: of several servers that start at once, all use the file of the first. */
function create(path: string): string {
  const key = () => randomBytes(KEY_BYTES).toString('base64');
  const file: KeyFile = { current: 'k1', keys: { k1: key() }, index: key() };
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, JSON.stringify(file, null, 2), { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function parse({ current, keys, index }: KeyFile): FieldKeys {
  const ring = new Map(Object.entries(keys).map(([id, key]) => [id, keyOf(key)]));
  if (!ring.has(current) || [...ring.keys()].some((id) => !ID.test(id))) throw new Error('no such key');
  return { current, keys: ring, index: keyOf(index) };
}

function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new Error('a key has 32 bytes');
  return key;
}

function unusable(path: string, cause: unknown): FieldKeysUnusable {
  return new FieldKeysUnusable(
    `读不了字段密钥文件 ${path}(属于其他用户或已损坏)。请从备份恢复它。`,
    'cannot read the keys of sealed fields',
    { cause },
  );
}
