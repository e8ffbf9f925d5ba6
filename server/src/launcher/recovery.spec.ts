import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, it } from '@jest/globals';

import { identifyProcess } from '../../bin/file-lock.mjs';
import type { Connection } from '../platform/database';
import { query, Temporary } from './testing/temporary';

describe('after a crash', () => {
  const temporary = new Temporary();
  afterEach(() => temporary.remove());

  it('adopts the server that outlived a killed launcher, and stops it in the end', async () => {
    const dataDir = temporary.folder();
    const { process: launcher, said } = await temporary.launcher({ dataDir, dieWithParent: false });
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');

    const cluster = await temporary.cluster(dataDir);
    expect(cluster).toMatchObject({ adopted: true, pid: said.pid, host: said.host });
    expect(await query(cluster.superuser, 'select 1 as alive')).toEqual([{ alive: 1 }]);

    await cluster.stop();
    expect(identifyProcess(cluster.pid)).toBeUndefined();
    expect(existsSync(cluster.host)).toBe(false);
  });

  it('replaces a surviving server that runs with other safety settings', async () => {
    const dataDir = temporary.folder();
    const { process: launcher, said } = await temporary.launcher({ dataDir, dieWithParent: false });
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');

    const cluster = await temporary.cluster(dataDir, { durable: true });
    expect(cluster.adopted).toBe(false);
    expect(cluster.pid).not.toBe(said.pid);
    expect(await query(cluster.superuser, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('starts again at once after a kill that PostgreSQL notices', async () => {
    const dataDir = temporary.folder();
    const { process: launcher, said } = await temporary.launcher({ dataDir });
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    const cluster = await temporary.cluster(dataDir);

    expect(await query(cluster.superuser, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    if (!cluster.adopted) expect(existsSync(said.host!)).toBe(false);
  });

  it.each(['another program', 'a zombie', 'nobody'])(
    'is not stopped by a pid file whose number belongs to %s',
    async (who) => {
      const dataDir = temporary.folder();
      const first = await temporary.cluster(dataDir);
      const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
      const left = readFileSync(pidFile, 'utf8');
      await first.stop();
      const pid = await pidOf(who, dataDir);
      writeFileSync(pidFile, left.replace(/^\d+/, String(pid)));

      const second = await temporary.cluster(dataDir);
      expect(second.adopted).toBe(false);
      expect(await query(second.superuser, 'select 1 as alive')).toEqual([{ alive: 1 }]);
      // It has nothing to do with us, so nobody asked it to stop.
      if (who === 'another program') expect(identifyProcess(pid)).toBeDefined();
    },
  );

  it('starts PostgreSQL again when it is killed under a running server', async () => {
    const cluster = await temporary.cluster(undefined, { keepAlive: true });
    const { pid } = cluster;
    process.kill(pid, 'SIGKILL');

    await answersAgain(cluster.superuser, () => cluster.pid !== pid);
    expect(cluster.pid).not.toBe(pid);
  });

  it('does not hide a crash where nobody asked for that', async () => {
    const cluster = await temporary.cluster();
    process.kill(cluster.pid, 'SIGKILL');
    await sleep(1_000);

    await expect(query(cluster.superuser, 'select 1')).rejects.toThrow();
  });

  /** Of the cluster's own user: only such a process makes PostgreSQL itself hesitate. */
  async function pidOf(who: string, dataDir: string): Promise<number> {
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const identity = process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : {};
    if (who === 'another program') return temporary.start('sleep', ['60'], identity).pid!;

    const zombie = temporary.start('sh', ['-c', 'true & echo $!; exec sleep 60'], identity);
    const [line] = (await once(createInterface({ input: zombie.stdout! }), 'line')) as [string];
    if (who === 'a zombie') return Number(line);
    zombie.kill('SIGKILL');
    await once(zombie, 'exit');
    return zombie.pid!;
  }
});

async function answersAgain(connection: Connection, isNew: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await query(connection, 'select 1').catch(() => undefined);
    if (answered && isNew()) return;
    await sleep(100);
  }
  throw new Error('PostgreSQL did not come back');
}
