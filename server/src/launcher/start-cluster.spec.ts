import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { LaunchError } from './launch-error';
import { startCluster } from './start-cluster';
import { query, Temporary } from './testing/temporary';

describe('startCluster', () => {
  const temporary = new Temporary();
  afterEach(() => temporary.remove());

  it('listens on a private socket and nowhere else', async () => {
    const { superuser, host, pid } = await temporary.cluster();
    const [settings] = await query<Record<string, string>>(
      superuser,
      `select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding`,
    );

    expect(settings).toEqual({ addresses: '', encoding: 'UTF8' });
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(join(host, '.s.PGSQL.5432'))).toBeLessThanOrEqual(107);
    expect(tcpListenersOf(pid)).toEqual([]);
  });

  it('keeps passwords and log for the owner alone, and asks for the password', async () => {
    const dataDir = temporary.folder();
    const { superuser } = await temporary.cluster(dataDir);

    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres.log')).mode & 0o777).toBe(0o600);
    await expect(query({ ...superuser, password: 'guess' }, 'select 1')).rejects.toThrow(/password/);
  });

  it('keeps the data when it stops and starts again', async () => {
    const dataDir = temporary.folder();
    const first = await startCluster({ dataDir, durable: true });
    await query(first.superuser, `create table kept as select '链' as word`);
    await first.stop();
    const second = await temporary.cluster(dataDir, { durable: true });

    expect(await query(second.superuser, 'select word from kept')).toEqual([{ word: '链' }]);
    expect(second.adopted).toBe(false);
  });

  it('refuses a second instance on the same folder, here and in another process, and says where the first is', async () => {
    const dataDir = temporary.folder();
    const first = await temporary.cluster(dataDir);
    first.announce('http://127.0.0.1:3000');

    await expect(startCluster({ dataDir, durable: false })).rejects.toThrow(
      new RegExp(`pid ${process.pid}，地址 http://127.0.0.1:3000`),
    );
    const { said } = await temporary.launcher({ dataDir });
    expect(said.refused).toMatch(/in use by another instance/);
    expect(await query(first.superuser, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('initialises once when two start at the same time', async () => {
    const dataDir = temporary.folder();
    const starts = await Promise.all([temporary.launcher({ dataDir }), temporary.launcher({ dataDir })]);

    const [started, refused] = starts.map(({ said }) => said).sort((a) => (a.refused ? 1 : -1));
    expect(started?.pid).toBeGreaterThan(0);
    expect(refused?.refused).toMatch(/in use/);

    const { process: winner } = starts.find(({ said }) => said.pid !== undefined)!;
    winner.kill('SIGTERM');
    expect(await once(winner, 'exit')).toEqual([0, null]);
  });

  it('works in a folder that only its owner may enter', async () => {
    const dataDir = temporary.folder();
    mkdirSync(dataDir, { mode: 0o700 });
    const { superuser } = await temporary.cluster(dataDir);

    expect(await query(superuser, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });

  it('throws away an initialisation that was cut short', async () => {
    const dataDir = temporary.folder();
    mkdirSync(join(dataDir, 'postgres.new'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres.new', 'half'), '');
    await temporary.cluster(dataDir);

    expect(readdirSync(dataDir)).not.toContain('postgres.new');
  });

  it('leaves a folder alone that another version made, or that is no cluster', async () => {
    const dataDir = temporary.folder();
    const cluster = join(dataDir, 'postgres');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'diary.txt'), 'mine');
    await expect(startCluster({ dataDir, durable: false })).rejects.toThrow(/not a cluster/);

    writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
    await expect(startCluster({ dataDir, durable: false })).rejects.toThrow(/made by PostgreSQL 17/);
    expect(readdirSync(cluster).sort()).toEqual(['PG_VERSION', 'diary.txt']);
  });

  it('says so when the folder cannot be made', async () => {
    const file = temporary.folder();
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'a file');

    await expect(startCluster({ dataDir: join(file, 'data'), durable: false })).rejects.toThrow(LaunchError);
  });

  it('uses loopback with a password where there are no sockets', async () => {
    const { superuser } = await temporary.cluster(undefined, { transport: 'loopback' });

    expect(superuser.host).toBe('127.0.0.1');
    expect(await query(superuser, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    await expect(query({ ...superuser, password: 'guess' }, 'select 1')).rejects.toThrow(/password/);
  });
});

/** Listening TCP sockets among the open files of a process, read from the system, not from PostgreSQL. */
function tcpListenersOf(pid: number): string[] {
  const listening = ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A')
      .map((fields) => `socket:[${fields[9]}]`),
  );
  const files = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  return files.filter((file) => listening.includes(file));
}
