import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';

import { assertSafeHost, assertSafeSettings, assertUsableServer } from './safe-settings';
import type { Cluster } from './start-cluster';
import { Temporary } from './testing/temporary';

describe('assertSafeSettings', () => {
  const temporary = new Temporary();
  let durable: Cluster;
  beforeAll(async () => {
    durable = await temporary.cluster(undefined, { durable: true });
  });
  afterAll(() => temporary.remove());

  it('accepts what we start for people', async () => {
    await expect(assertSafeSettings(durable.superuser)).resolves.toBeUndefined();
  });

  it('refuses what we start for tests', async () => {
    const { superuser } = await temporary.cluster();

    await expect(assertSafeSettings(superuser)).rejects.toThrow(/fsync=off/);
  });

  it('refuses a login that does not wait for the disk', async () => {
    const careless = { ...durable.superuser, options: '-c synchronous_commit=off' };

    await expect(assertSafeSettings(careless)).rejects.toThrow(/synchronous_commit=off/);
  });
});

describe('assertUsableServer', () => {
  const server = (settings: object) => {
    const usual = { version: 150_000, release: '15.0', encoding: 'UTF8' };
    return { query: async () => ({ rows: [{ ...usual, ...settings }] }) } as unknown as Client;
  };

  it('accepts PostgreSQL 15', async () => {
    await expect(assertUsableServer(server({}))).resolves.toMatchObject({ version: 150_000 });
  });

  it('refuses an older one and another encoding', async () => {
    const old = server({ version: 140_012, release: '14.12' });

    await expect(assertUsableServer(old)).rejects.toThrow(/14\.12/);
    await expect(assertUsableServer(server({ encoding: 'LATIN1' }))).rejects.toThrow(/LATIN1/);
  });
});

describe('assertSafeHost', () => {
  it('accepts this machine now and refuses a clock that fell behind', () => {
    expect(() => assertSafeHost('/')).not.toThrow();
    expect(() => assertSafeHost('/', Date.UTC(1970, 0))).toThrow(/clock/);
  });
});
