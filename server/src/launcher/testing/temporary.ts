import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { jest } from '@jest/globals';

import type { Connection } from '../../platform/database';
import { withClient } from '../connection';
import { type Cluster, type ClusterOptions, startCluster } from '../start-cluster';

// A cluster is made within a second or two, but not on a machine that is busy with something else.
jest.setTimeout(60_000);

/** Folders and clusters of one test, gone when it is over. */
export class Temporary {
  private readonly folders: string[] = [];
  private readonly clusters = new Set<Cluster>();
  private readonly processes: ChildProcess[] = [];

  folder(name = '链招 数据'): string {
    const parent = mkdtempSync(join(tmpdir(), 'lz-test-'));
    chmodSync(parent, 0o755);
    this.folders.push(parent);
    return join(parent, name);
  }

  async cluster(dataDir = this.folder(), options: Partial<ClusterOptions> = {}): Promise<Cluster> {
    const cluster = await startCluster({ dataDir, durable: false, ...options });
    this.clusters.add(cluster);
    return cluster;
  }

  /** A launcher in another process; resolves with the line it prints. */
  async launcher(options: Partial<ClusterOptions>): Promise<{ process: ChildProcess; said: Launched }> {
    const script = join(__dirname, 'launch-and-wait.mjs');
    const settings = JSON.stringify({ durable: false, ...options });
    const child = this.start(process.execPath, [script, settings]);
    const [line] = (await once(
      createInterface({ input: child.stdout as NodeJS.ReadableStream }),
      'line',
    )) as [string];
    return { process: child, said: JSON.parse(line) as Launched };
  }

  start(command: string, args: string[], identity: { uid?: number; gid?: number } = {}): ChildProcess {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...identity });
    this.processes.push(child);
    return child;
  }

  async remove(): Promise<void> {
    for (const child of this.processes) child.kill('SIGKILL');
    for (const cluster of this.clusters) await cluster.stop();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export interface Launched {
  host?: string;
  port?: number;
  adopted?: boolean;
  pid?: number;
  refused?: string;
}

export async function query<Row extends object>(connection: Connection, sql: string): Promise<Row[]> {
  return withClient(connection, async (client) => (await client.query<Row>(sql)).rows);
}
