import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Database } from '../database';
import { FieldKeysUnusable, readFieldKeys, Sealing } from '.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lz-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'below', 'keys.json');
const sealing = () => new Sealing({} as Database, readFieldKeys(file()));

describe('the keys of an installation', () => {
  it('are made once, for nobody else to read', () => {
    const first = readFieldKeys(file());

    expect(readFieldKeys(file())).toEqual(first);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it.each(['', '{}', '{"current":"k1","keys":{"k1":"c2hvcnQ="},"index":"c2hvcnQ="}'])(
    'that read %j are refused rather than made anew',
    (text) => {
      readFieldKeys(file());
      writeFileSync(file(), text);

      expect(() => readFieldKeys(file())).toThrow(FieldKeysUnusable);
      expect(readFileSync(file(), 'utf8')).toBe(text);
    },
  );
});

describe('a sealed value', () => {
  it('opens again for its record, and twice sealed is never the same', () => {
    const [one, two] = [sealing().seal('13812341234', 'c-1'), sealing().seal('13812341234', 'c-1')];

    expect(one).not.toBe(two);
    expect(one).toMatch(/^k1\./);
    expect([one, two].map((sealed) => sealing().open(sealed, 'c-1'))).toEqual(['13812341234', '13812341234']);
  });

  it('does not open for another record, nor once it was changed', () => {
    const sealed = sealing().seal('13812341234', 'c-1');
    const changed = sealed.slice(0, 20) + (sealed[20] === 'A' ? 'B' : 'A') + sealed.slice(21);

    expect(() => sealing().open(sealed, 'c-2')).toThrow();
    expect(() => sealing().open(changed, 'c-1')).toThrow();
  });

  it('opens after the key was changed, as long as the old one is kept', () => {
    const old = sealing().seal('z@x.cn', 'c-1');
    const keys = JSON.parse(readFileSync(file(), 'utf8')) as { keys: object };
    const k2 = Buffer.alloc(32, 7).toString('base64');
    writeFileSync(file(), JSON.stringify({ ...keys, current: 'k2', keys: { ...keys.keys, k2 } }));

    expect(sealing().open(old, 'c-1')).toBe('z@x.cn');
    expect(sealing().seal('z@x.cn', 'c-1')).toMatch(/^k2\./);

    writeFileSync(file(), JSON.stringify({ ...keys, current: 'k2', keys: { k2 } }));
    expect(() => sealing().open(old, 'c-1')).toThrow(FieldKeysUnusable);
  });
});

describe('a digest', () => {
  it('is the same for the same text, and another for another purpose', () => {
    const [one, again, other] = [
      sealing().digest('number', '1234'),
      sealing().digest('number', '1234'),
      sealing().digest('ending', '1234'),
    ];

    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });
});
