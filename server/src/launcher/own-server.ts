import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Connection } from '../platform/database';
import type { Binaries } from './binaries';
import { LaunchError } from './launch-error';
import { type Listening, postgresArguments } from './postgres-settings';
import { inspectPostmaster } from './postmaster-pid';
import type { Runner } from './runner';
import { waitUntilReady } from './wait-until-ready';

export interface ServerOptions {
  binaries: Binaries;
  runner: Runner;
  dataDir: string;
  cluster: string;
  listening: Listening;
  superuser: Connection;
  durable: boolean;
  /** Ask the system to stop PostgreSQL when we are killed. */
  dieWithParent: boolean;
  /** Start again, with growing pauses, when PostgreSQL ends by itself. */
  keepAlive: boolean;
  log: (line: string) => void;
}

const LARGEST_LOG = 5_000_000;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const LONGEST_PAUSE_MS = 10_000;

/** A PostgreSQL that we started and that ends with us. */
export class OwnServer {
  private child?: ChildProcess;
  private stopping = false;
  private readonly endWithUs = () => void this.child?.kill('SIGINT');

  constructor(private readonly options: ServerOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(): Promise<void> {
    const child = this.spawn();
    this.child = child;
    process.once('exit', this.endWithUs);
    try {
      await waitUntilReady(this.options.superuser, {
        isOver: () => isOver(child),
        log: this.options.log,
      });
    } catch (error) {
      process.off('exit', this.endWithUs);
      child.kill('SIGINT');
      throw this.explain(error);
    }
    if (isOver(child)) await this.onExit();
    else child.once('exit', () => void this.onExit());
  }

  /** Ends clients' sessions and writes everything down; what was committed is safe even when this is cut short. */
  async stop(): Promise<void> {
    this.stopping = true;
    process.off('exit', this.endWithUs);
    const child = this.child;
    if (child === undefined || isOver(child)) return;
    const gone = once(child, 'exit');
    this.askToStop(child);
    if (await within(FAST_STOP_MS, gone)) return;
    child.kill('SIGQUIT');
    if (await within(IMMEDIATE_STOP_MS, gone)) return;
    throw new LaunchError(`数据库进程 ${child.pid} 没有停下来。`, 'PostgreSQL did not stop');
  }

  private askToStop(child: ChildProcess): void {
    const { binaries, cluster, dataDir, runner } = this.options;
    if (process.platform !== 'win32') child.kill('SIGINT');
    else runner.run(binaries.control, ['stop', '-D', cluster, '-m', 'fast', '-W'], dataDir);
  }

  /** In a session of its own: Ctrl-C in the terminal reaches us, and PostgreSQL only when we are done with it. */
  private spawn(): ChildProcess {
    const { binaries, runner, cluster, listening, durable, dieWithParent, dataDir } = this.options;
    const command = [binaries.postgres, ...postgresArguments(cluster, listening, durable)];
    const [program, ...args] = [...(dieWithParent ? deathSignal() : []), ...command];
    const logFile = openLog(dataDir);
    const child = runner.start(program as string, args, {
      cwd: cluster,
      env: staleOwner(cluster),
      detached: true,
      stdio: ['ignore', logFile, logFile],
      windowsHide: true,
    });
    closeSync(logFile);
    child.on('error', () => undefined);
    child.unref();
    return child;
  }

  private async onExit(): Promise<void> {
    process.off('exit', this.endWithUs);
    if (this.stopping || !this.options.keepAlive) return;
    this.options.log('数据库意外停止，正在重新启动 … (PostgreSQL ended, starting it again)');
    for (let pause = 250; !this.stopping; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await sleep(pause);
      if (this.stopping || (await this.startedAgain())) return;
    }
  }

  private async startedAgain(): Promise<boolean> {
    try {
      await this.start();
      this.options.log('数据库已恢复。(PostgreSQL is back)');
      if (this.stopping) await this.stop();
      return true;
    } catch (error) {
      this.options.log(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  private explain(error: unknown): LaunchError {
    if (error instanceof LaunchError) return error;
    const path = logPath(this.options.dataDir);
    const reason = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC|error/i.test(line));
    return new LaunchError(
      `数据库没有启动成功：${reason?.replace(/^.*?(FATAL|PANIC): +/, '') ?? '原因不明'}。详见 ${path}`,
      'PostgreSQL did not start',
      { cause: error },
    );
  }
}

/**
 * A pid in the file that now belongs to a zombie or to another program stops PostgreSQL from starting. The file is
 * not ours to delete: told that this number is nobody, PostgreSQL itself makes its other checks and replaces it.
 */
function staleOwner(cluster: string): NodeJS.ProcessEnv {
  const found = inspectPostmaster(cluster);
  return found.state === 'stranger' ? { PG_GRANDPARENT_PID: String(found.file.pid) } : {};
}

function deathSignal(): string[] {
  if (process.platform !== 'linux') return [];
  const prefix = ['--pdeathsig', 'INT'];
  const works = spawnSync('setpriv', [...prefix, 'true'], { stdio: 'ignore' }).status === 0;
  return works ? ['setpriv', ...prefix] : [];
}

function isOver(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function within(milliseconds: number, event: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const done = await Promise.race([event.then(() => true), late]);
  timer.abort();
  return done;
}

function logPath(dataDir: string): string {
  return join(dataDir, 'postgres.log');
}

function openLog(dataDir: string): number {
  const path = logPath(dataDir);
  if (existsSync(path) && statSync(path).size > LARGEST_LOG) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
