import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { tryLock } from '../../bin/file-lock.mjs';
import { Temporary } from './testing/temporary';

/** What `npm start` refuses before it installs, builds or starts anything. */
describe('npm start', () => {
  const temporary = new Temporary();
  const dataDir = temporary.folder();
  let other: Server;
  let taken: number;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    taken = (other.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await new Promise((resolve) => other.close(resolve));
    await temporary.remove();
  });

  function start(env: Record<string, string>, ...args: string[]) {
    const script = join(__dirname, '../../bin/start.mjs');
    const { PATH } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      env: { PATH, LIANZHAO_DATA: dataDir, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, lines: stderr.trim().split('\n') };
  }

  it('explains itself', () => {
    expect(start({}, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('DATABASE_URL') });
  });

  it.each([
    ['an argument it does not know', () => start({}, '--demo'), /--empty/],
    ['a port that is no number', () => start({ PORT: 'abc' }), /PORT/],
    ['a port that is none', () => start({ PORT: '70000' }), /PORT/],
    ['an address this machine has not', () => start({ HOST: '192.0.2.1', PORT: '0' }), /HOST/],
    ['a port that is taken, and names a way out', () => start({ PORT: String(taken) }), /PORT=\d+ npm start/],
  ])('refuses %s, in one line', (_, run, reason) => {
    const { status, lines } = run();

    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(reason)]);
  });

  it('says where the one that runs already is', async () => {
    mkdirSync(dataDir, { recursive: true });
    const { lock } = await tryLock(join(dataDir, 'instance.lock'));
    lock!.annotate({ address: 'http://127.0.0.1:3000' });
    const { status, lines } = start({ PORT: String(taken) });
    lock!.release();

    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/http:\/\/127\.0\.0\.1:3000/)]);
  });
});
