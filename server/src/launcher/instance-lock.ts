import { join } from 'node:path';

import { lockOwner, tryLock } from '../../bin/file-lock.mjs';
import { LaunchError } from './launch-error';
import { inspectPostmaster } from './postmaster-pid';
import { clusterFolder } from './init-cluster';
import { removeRuntimeFolder } from './runtime-folder';

/** One application per data folder; the note in the file tells the next one who and where. */
export interface InstanceLock {
  noteRuntimeFolder(folder: string): void;
  announce(address: string): void;
  release(): void;
}

export function instanceLockFile(dataDir: string): string {
  return join(dataDir, 'instance.lock');
}

export async function takeInstanceLock(dataDir: string): Promise<InstanceLock> {
  const { lock, left, owner } = await tryLock(instanceLockFile(dataDir));
  if (lock === undefined) throw inUse(dataDir, owner.pid, owner['address']);
  tidyUpAfter(left?.['runtimeFolder'], dataDir);
  return {
    noteRuntimeFolder: (runtimeFolder) => lock.annotate({ runtimeFolder }),
    announce: (address) => lock.annotate({ address }),
    release: () => lock.release(),
  };
}

export function inUse(dataDir: string, pid: number, address: unknown): LaunchError {
  const where = typeof address === 'string' ? `，地址 ${address}` : '';
  return new LaunchError(
    `数据文件夹 ${dataDir} 正被另一个链招进程使用(pid ${pid}${where})。请先停止它，或用 LIANZHAO_DATA 另选文件夹。`,
    'the data folder is in use by another instance',
  );
}

/** Who serves this folder now, if anybody. */
export function runningInstance(dataDir: string): { pid: number; address?: string } | undefined {
  const owner = lockOwner(instanceLockFile(dataDir));
  if (owner === undefined) return undefined;
  const address = owner['address'];
  return { pid: owner.pid, address: typeof address === 'string' ? address : undefined };
}

/** The socket's folder of a killed launcher, unless its server lives on and is about to be adopted. */
function tidyUpAfter(runtimeFolder: unknown, dataDir: string): void {
  if (inspectPostmaster(clusterFolder(dataDir)).state !== 'ours') removeRuntimeFolder(runtimeFolder);
}
