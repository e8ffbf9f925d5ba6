import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { testCluster } from './cluster';
import type { TestDatabase } from './test-database';

/**
 * Another server over the same database, as behind a load balancer. It runs the built product in a process of
 * its own, because Passport keeps its strategies once per process.
 */
export class OtherServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    /** All it has written so far. */
    readonly written: () => string,
  ) {}

  static async start(database: TestDatabase, env: Record<string, string> = {}): Promise<OtherServer> {
    const child = fork(join(__dirname, 'serve.mjs'), {
      env: {
        ...{ ...process.env, LIANZHAO_DATA: testCluster().folder, ...env },
        LIANZHAO_TEST_CONNECTIONS: JSON.stringify(database.connections),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    const written = () => Buffer.concat(output).toString();
    const failed = once(child, 'exit').then(() =>
      Promise.reject(new Error(`the other server did not start: ${written()}`)),
    );
    const [{ port }] = (await Promise.race([once(child, 'message'), failed])) as [{ port: number }];
    failed.catch(() => undefined);
    return new OtherServer(child, `http://127.0.0.1:${port}`, written);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
