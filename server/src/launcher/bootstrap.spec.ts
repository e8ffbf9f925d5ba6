import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { Temporary } from './testing/temporary';

/** Plain scripts, so what they export is declared here. */
const bin = <T>(name: string) => jest.requireActual<T>(join(__dirname, '../../bin', name));
const { installIsComplete } = bin<{ installIsComplete(root: string): boolean }>('bootstrap-install.mjs');
const { buildIsFresh, writeStamp, sourcesHash, outputsSignature } = bin<{
  buildIsFresh(root: string): boolean;
  writeStamp(root: string, stamp: object): void;
  sourcesHash(root: string): string;
  outputsSignature(root: string): string;
}>('bootstrap-build.mjs');
const { checkNode } = bin<{ checkNode(version: string): void }>('bootstrap.mjs');

describe('bootstrap', () => {
  const temporary = new Temporary();
  let root: string;
  beforeEach(() => {
    root = temporary.folder('项目 一');
    mkdirSync(root, { recursive: true });
  });
  afterEach(() => temporary.remove());

  const write = (path: string, content: string | object) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const date = (path: string, seconds: number) =>
    utimesSync(join(root, path), new Date(seconds * 1000), new Date(seconds * 1000));

  describe('checkNode', () => {
    it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
      expect(() => checkNode(version)).not.toThrow();
    });
    it.each(['18.20.0', '20.18.9'])('refuses %s and says what is needed', (version) => {
      expect(() => checkNode(version)).toThrow(/20\.19.*or newer/);
    });
  });

  describe('installIsComplete', () => {
    const real = { version: '1.0.0', integrity: 'sha512-a' };
    const optional = { version: '2.0.0', optional: true };
    const lock = (packages: object) => write('package-lock.json', { packages: { '': {}, ...packages } });
    const installed = (packages: object) => write('node_modules/.package-lock.json', { packages });

    beforeEach(() => {
      lock({ 'node_modules/real': real, 'node_modules/other-platform': optional });
      installed({ 'node_modules/real': real });
      write('node_modules/real/package.json', {});
      date('package-lock.json', 1_000);
      date('node_modules/.package-lock.json', 2_000);
    });

    it('is when npm finished after the lock file was written', () => {
      expect(installIsComplete(root)).toBe(true);
    });

    it('is not when npm never finished, or a package is gone', () => {
      rmSync(join(root, 'node_modules/real'), { recursive: true });
      expect(installIsComplete(root)).toBe(false);
      rmSync(join(root, 'node_modules/.package-lock.json'));
      expect(installIsComplete(root)).toBe(false);
    });

    it('is when the lock file is younger but asks for the same, as after a checkout', () => {
      date('package-lock.json', 3_000);
      expect(installIsComplete(root)).toBe(true);
    });

    it.each([
      ['another version', { 'node_modules/real': { ...real, version: '1.0.1' } }],
      ['another content', { 'node_modules/real': { ...real, integrity: 'sha512-b' } }],
      ['one more', { 'node_modules/real': real, 'node_modules/more': real }],
      ['one less', {}],
    ])('is not when the lock file is younger and asks for %s', (_, packages) => {
      lock(packages);
      expect(installIsComplete(root)).toBe(false);
    });
  });

  describe('buildIsFresh', () => {
    const stamp = () => writeStamp(root, { sources: sourcesHash(root), outputs: outputsSignature(root) });

    beforeEach(() => {
      for (const file of ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.json']) write(file, {});
      for (const project of ['server/contracts', 'server', 'seeds']) {
        write(`${project}/src/index.ts`, 'export {}');
        write(`${project}/dist/index.js`, '');
      }
      write('web/src/main.ts', '');
      write('web/dist/index.html', '');
      stamp();
    });

    it('is after a build, whatever the dates say', () => {
      date('server/src/index.ts', 9_000_000_000);
      expect(buildIsFresh(root)).toBe(true);
    });

    it.each(['server/src/index.ts', 'server/contracts/src/index.ts', 'web/src/main.ts', 'package-lock.json'])(
      'is not when %s has changed',
      (path) => {
        write(path, 'changed');
        expect(buildIsFresh(root)).toBe(false);
      },
    );

    it('is not when a source was added, but is when only a test or reference data was', () => {
      write('server/src/thing.spec.ts', 'test');
      write('seeds/reference/atlas.csv', 'row');
      expect(buildIsFresh(root)).toBe(true);
      write('seeds/src/reference/read.ts', '');
      expect(buildIsFresh(root)).toBe(false);
    });

    it('is not when an output is gone or was replaced', () => {
      write('server/dist/index.js', 'something else');
      expect(buildIsFresh(root)).toBe(false);
      stamp();
      rmSync(join(root, 'web/dist/index.html'));
      expect(buildIsFresh(root)).toBe(false);
    });
  });
});
