import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

import { identifyProcess } from '../../bin/file-lock.mjs';
import { codeOf } from './launch-error';

/** What PostgreSQL wrote about itself; the lines appear one after the other while it starts. */
export interface PostmasterFile {
  pid: number;
  port: number;
  socketFolder: string;
  listenAddress: string;
  status: string;
}

/**
 * `ours`: a live PostgreSQL of this folder. `stranger`: the number now belongs to another program or to a zombie.
 * `gone`: nobody has the number.
 */
export type Postmaster = { state: 'none' } | { state: 'ours' | 'stranger' | 'gone'; file: PostmasterFile };

export function inspectPostmaster(cluster: string): Postmaster {
  const file = readPostmasterFile(cluster);
  if (file === undefined) return { state: 'none' };
  if (identifyProcess(file.pid) === undefined) {
    return { state: existsAsZombie(file.pid) ? 'stranger' : 'gone', file };
  }
  return { state: isPostgresOf(cluster, file.pid) ? 'ours' : 'stranger', file };
}

function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
    const [pid, , , port, socketFolder = '', listenAddress = '', , status = ''] = text.split('\n');
    return { pid: Number(pid), port: Number(port), socketFolder, listenAddress, status: status.trim() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function existsAsZombie(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A postmaster is called postgres, names this folder in its arguments, and stands in it. */
function isPostgresOf(cluster: string, pid: number): boolean {
  if (process.platform === 'win32') return /postgres/i.test(taskList(pid));
  const [program = '', ...args] = commandLine(pid);
  if (!basename(program).startsWith('postgres')) return false;
  const folder = args[args.indexOf('-D') + 1];
  return same(folder, cluster) || same(`/proc/${pid}/cwd`, cluster);
}

function commandLine(pid: number): string[] {
  if (process.platform === 'linux') return readText(`/proc/${pid}/cmdline`).split('\0');
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(' ');
}

function taskList(pid: number): string {
  return spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' }).stdout ?? '';
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function same(path: string | undefined, folder: string): boolean {
  try {
    return path !== undefined && realpathSync(path) === realpathSync(folder);
  } catch {
    return false;
  }
}
