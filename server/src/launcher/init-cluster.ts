import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Binaries } from './binaries';
import { LaunchError } from './launch-error';
import type { Runner } from './runner';

const MAJOR = '18';
const DRAFT = 'postgres.new';

export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Is there a cluster we can use? A folder that is something else is refused, never overwritten. */
export function hasCluster(cluster: string): boolean {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false;
  const file = join(cluster, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (version === MAJOR) return true;
  throw version === undefined
    ? new LaunchError(`${cluster} 不是数据库文件夹，也不是空的，不会覆盖它。`, 'not a cluster and not empty')
    : new LaunchError(
        `${cluster} 由 PostgreSQL ${version} 创建，本版本内置 PostgreSQL ${MAJOR}，不能直接打开。请用原版本导出，或换 LIANZHAO_DATA。`,
        `the data folder was made by PostgreSQL ${version}`,
      );
}

/** An empty folder beside the cluster's place: the cluster gets its name only when it is complete. */
export function makeDraft(dataDir: string): string {
  const draft = join(dataDir, DRAFT);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  return draft;
}

export interface InitOptions {
  binaries: Binaries;
  runner: Runner;
  draft: string;
  cluster: string;
  runtime: string;
  password: string;
  durable: boolean;
}

export function initCluster({
  binaries,
  runner,
  draft,
  cluster,
  runtime,
  password,
  durable,
}: InitOptions): void {
  const passwordFile = join(runtime, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  runner.give(passwordFile);
  try {
    mustRun(
      runner,
      binaries.initdb,
      [
        ...['-D', draft, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync'],
      ],
      runtime,
    );
    if (durable) mustRun(runner, binaries.initdb, ['-S', '-D', draft], runtime);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(cluster, { recursive: true, force: true });
  renameSync(draft, cluster);
}

function mustRun(runner: Runner, command: string, args: string[], cwd: string): void {
  const { status, output } = runner.run(command, args, cwd);
  if (status === 0) return;
  const reason = output
    .trim()
    .split('\n')
    .filter((line) => /error|fatal|cannot|could not/i.test(line));
  throw new LaunchError(
    `数据库初始化失败：${reason[0] ?? output.trim().slice(-300)}。也可以用 DATABASE_URL 指向外部数据库。`,
    'initdb failed',
  );
}
