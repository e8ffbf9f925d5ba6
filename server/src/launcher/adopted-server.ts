import { setTimeout as sleep } from 'node:timers/promises';

import { identifyProcess } from '../../bin/file-lock.mjs';
import type { Connection } from '../platform/database';
import { withClient } from './connection';
import { LaunchError } from './launch-error';
import type { Listening } from './postgres-settings';
import type { PostmasterFile } from './postmaster-pid';
import { NotReady, waitUntilReady } from './wait-until-ready';

const LONGEST_STOP_MS = 60_000;
const PATIENCE_MS = 20_000;

/** A PostgreSQL of this folder that outlived the launcher which started it. */
export class AdoptedServer {
  constructor(readonly pid: number) {}

  async stop(): Promise<void> {
    const asked = Date.now();
    if (identifyProcess(this.pid) !== undefined) process.kill(this.pid, 'SIGINT');
    while (identifyProcess(this.pid) !== undefined) {
      if (Date.now() - asked > LONGEST_STOP_MS) {
        throw new LaunchError(`数据库进程 ${this.pid} 没有停下来。`, 'PostgreSQL did not stop');
      }
      await sleep(20);
    }
  }
}

export function whereItListens({ listenAddress, socketFolder, port }: PostmasterFile): Listening {
  return socketFolder === '' && listenAddress !== ''
    ? { address: '127.0.0.1', port }
    : { socketFolder, port };
}

/** Answers, and writes to disk the way this start asks for. */
export async function isHealthy(superuser: Connection, pid: number, durable: boolean): Promise<boolean> {
  try {
    const isOver = () => identifyProcess(pid) === undefined;
    await waitUntilReady(superuser, { isOver, log: () => undefined, patience: PATIENCE_MS });
    const { rows } = await withClient(superuser, (client) => client.query<{ fsync: string }>('show fsync'));
    return (rows[0]?.fsync === 'on') === durable;
  } catch (error) {
    if (error instanceof LaunchError && !(error instanceof NotReady)) throw error;
    return false;
  }
}
