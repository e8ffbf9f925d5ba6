import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { type Binaries, linkLibraries, locateBinaries } from './binaries';
import { Temporary } from './testing/temporary';

describe('locateBinaries', () => {
  it('names DATABASE_URL where there is no build for the platform', () => {
    expect(() => locateBinaries('sunos-x64')).toThrow(/sunos-x64.*DATABASE_URL/);
  });
});

describe('linkLibraries', () => {
  const temporary = new Temporary();
  let binaries: Binaries;
  let spare: string;

  beforeEach(() => {
    const root = temporary.folder();
    const native = join(root, 'native');
    spare = join(root, 'spare');
    mkdirSync(join(native, 'lib'), { recursive: true });
    writeFileSync(join(native, 'lib', 'libicu.so.60.2'), 'icu');
    writeFileSync(join(native, 'lib', 'libssl.so.1.1'), 'ssl');
    const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    binaries = { native, initdb: '', postgres: '', control: '' };
  });
  afterEach(() => temporary.remove());

  it('makes the links the install script would have made, and again does nothing', () => {
    expect(linkLibraries(binaries, spare)).toBeUndefined();
    expect(linkLibraries(binaries, spare)).toBeUndefined();

    expect(readFileSync(join(binaries.native, 'lib', 'libicu.so.60'), 'utf8')).toBe('icu');
    expect(existsSync(spare)).toBe(false);
  });

  it('makes a folder of links where the package cannot be written', () => {
    const list = join(binaries.native, 'pg-symlinks.json');
    const elsewhere = [{ source: 'native/lib/libicu.so.60.2', target: 'native/locked/libicu.so.60' }];
    rmSync(list);
    writeFileSync(list, JSON.stringify(elsewhere));

    expect(linkLibraries(binaries, spare)).toBe(spare);
    expect(readFileSync(join(spare, 'libicu.so.60'), 'utf8')).toBe('icu');
    expect(readFileSync(join(spare, 'libssl.so.1.1'), 'utf8')).toBe('ssl');
  });
});
