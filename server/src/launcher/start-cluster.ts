import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { Connection } from '../platform/database';
import { AdoptedServer, isHealthy, whereItListens } from './adopted-server';
import { type Binaries, linkLibraries, locateBinaries } from './binaries';
import { clusterFolder, hasCluster, initCluster, makeDraft } from './init-cluster';
import { type InstanceLock, takeInstanceLock } from './instance-lock';
import { codeOf, LaunchError } from './launch-error';
import { OwnServer } from './own-server';
import type { Listening } from './postgres-settings';
import { inspectPostmaster } from './postmaster-pid';
import { chooseIdentity, createRunner } from './runner';
import { makeRuntimeFolder, removeRuntimeFolder, SOCKET_PORT } from './runtime-folder';
import { createSecrets, readSecrets, type Secrets } from './secrets';

export interface ClusterOptions {
  /** Folder of the cluster, its passwords and its log. */
  dataDir: string;
  /** `false` trades safety for speed; for throw-away clusters in tests only. */
  durable: boolean;
  /** Default: a socket, and loopback where the system has no Unix sockets. */
  transport?: 'socket' | 'loopback';
  /** Start again when PostgreSQL ends by itself. Off in tests: there a restart would hide a crash. */
  keepAlive?: boolean;
  /** Default: PostgreSQL stops by itself when this process is killed, where the system can do that. */
  dieWithParent?: boolean;
  log?: (line: string) => void;
}

/** The administrator's login, with the passwords it gives to the product's roles. */
export interface Administrator extends Connection {
  rolePasswords: Omit<Secrets, 'superuser'>;
}

export interface Cluster {
  host: string;
  port: number;
  superuser: Administrator;
  /** It was still running from an earlier launcher. */
  adopted: boolean;
  pid: number;
  /** Tells others who find the folder in use where it is served. */
  announce(address: string): void;
  stop(): Promise<void>;
}

/** Brings up the embedded PostgreSQL of one data folder, or takes over its own that is still running. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = makeDataFolder(options.dataDir);
  const lock = await takeInstanceLock(dataDir);
  try {
    const start = prepareStart({ ...options, dataDir }, lock);
    return (await adopt(start)) ?? (await startOwn(start));
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeDataFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new LaunchError(
      `数据文件夹 ${dataDir} 不能使用(${codeOf(error) ?? '未知原因'})。请检查权限，或用 LIANZHAO_DATA 另选文件夹。`,
      'the data folder cannot be used',
      { cause: error },
    );
  }
}

interface Start {
  options: ClusterOptions;
  binaries: Binaries;
  cluster: string;
  isNew: boolean;
  secrets: Secrets;
  lock: InstanceLock;
}

function prepareStart(options: ClusterOptions, lock: InstanceLock): Start {
  const cluster = clusterFolder(options.dataDir);
  const isNew = !hasCluster(cluster);
  const secrets = readSecrets(options.dataDir) ?? (isNew ? createSecrets(options.dataDir) : undefined);
  if (secrets === undefined) {
    throw new LaunchError(
      `数据库还在，但口令文件 ${join(options.dataDir, 'secrets.json')} 不见了。请从备份恢复它。`,
      'secrets.json is missing for an existing cluster',
    );
  }
  return { options, binaries: locateBinaries(), cluster, isNew, secrets, lock };
}

/** A healthy server of this folder is taken over; an ailing one is asked to stop first. */
async function adopt({ options, cluster, secrets, lock }: Start): Promise<Cluster | undefined> {
  const found = inspectPostmaster(cluster);
  if (found.state !== 'ours') return undefined;
  const server = new AdoptedServer(found.file.pid);
  const listening = whereItListens(found.file);
  const superuser = administrator(listening, secrets);
  if (!(await isHealthy(superuser, server.pid, options.durable))) {
    await server.stop();
    removeRuntimeFolder(found.file.socketFolder);
    return undefined;
  }
  lock.noteRuntimeFolder(found.file.socketFolder);
  return describeCluster({ listening, superuser, server, lock, adopted: true });
}

async function startOwn(start: Start): Promise<Cluster> {
  const { options, binaries, cluster, isNew, secrets, lock } = start;
  const { dataDir, durable, log = () => undefined } = options;
  const folder = isNew ? makeDraft(dataDir) : cluster;
  const identity = chooseIdentity(binaries, folder, isNew);
  const runtime = makeRuntimeFolder(identity);
  lock.noteRuntimeFolder(runtime);
  try {
    const runner = createRunner(identity, linkLibraries(binaries, join(runtime, 'lib')));
    const common = { binaries, runner, cluster, durable };
    if (isNew) initCluster({ ...common, draft: folder, runtime, password: secrets.superuser });

    const listening = await chooseListening(options.transport, runtime);
    const superuser = administrator(listening, secrets);
    const { dieWithParent = true, keepAlive = false } = options;
    const server = new OwnServer({ ...common, dataDir, listening, superuser, dieWithParent, keepAlive, log });
    await server.start();
    return describeCluster({ listening, superuser, server, lock, adopted: false });
  } catch (error) {
    removeRuntimeFolder(runtime);
    throw error;
  }
}

async function chooseListening(
  transport: ClusterOptions['transport'] = process.platform === 'win32' ? 'loopback' : 'socket',
  socketFolder: string,
): Promise<Listening> {
  if (transport === 'socket') return { socketFolder, port: SOCKET_PORT };
  return { address: '127.0.0.1', port: await freePort() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function administrator(listening: Listening, { superuser, ...rolePasswords }: Secrets): Administrator {
  const host = 'address' in listening ? listening.address : listening.socketFolder;
  const login = { host, port: listening.port, user: 'postgres', password: superuser, database: 'postgres' };
  return { ...login, rolePasswords };
}

interface Running {
  listening: Listening;
  superuser: Administrator;
  server: { pid: number | undefined; stop(): Promise<void> };
  lock: InstanceLock;
  adopted: boolean;
}

function describeCluster({ listening, superuser, server, lock, adopted }: Running): Cluster {
  return {
    host: superuser.host,
    port: superuser.port,
    superuser,
    adopted,
    get pid() {
      return server.pid ?? 0;
    },
    announce: (address) => lock.announce(address),
    async stop() {
      await server.stop();
      if ('socketFolder' in listening) removeRuntimeFolder(listening.socketFolder);
      lock.release();
    },
  };
}
