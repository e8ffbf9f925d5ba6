import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../support/repository';

export const PASSWORD = 'Demo-zone-2026';

/** A data folder that the user PostgreSQL runs as can reach, with Chinese characters and a space in its path. */
export function dataFolder(): { path: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'lz-product-'));
  chmodSync(parent, 0o755);
  return {
    path: join(parent, '链招 数据'),
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** `npm start` as a person has it: a process of its own over a data folder, on a free port. */
export class Product {
  private constructor(
    private readonly child: ChildProcess,
    readonly output: () => string,
  ) {}

  static async start(folder: string, ...args: string[]): Promise<Product> {
    const { PATH, HOME, LANG } = process.env;
    const child = spawn(process.execPath, [join(ROOT, 'server/bin/start.mjs'), '--built', ...args], {
      env: { PATH, HOME, LANG, LIANZHAO_DATA: folder, LIANZHAO_DEMO_PASSWORD: PASSWORD, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => written.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => written.push(chunk));
    const product = new Product(child, () => Buffer.concat(written).toString());
    await product.says(/打开 \(open\):/);
    return product;
  }

  get origin(): string {
    return /打开 \(open\): +(http:\S+)/.exec(this.output())?.[1] ?? '';
  }

  /** Waits until it has printed something like this; fails when it ends without. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.output())) {
      if (this.child.exitCode !== null)
        throw new Error(`it ended with ${this.child.exitCode}: ${this.output()}`);
      await Promise.race([once(this.child.stdout!, 'data'), once(this.child, 'exit')]);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode ?? this.child.signalCode ?? 'unknown';
  }

  async stop(): Promise<void> {
    this.signal('SIGTERM');
    await this.ended();
  }
}
