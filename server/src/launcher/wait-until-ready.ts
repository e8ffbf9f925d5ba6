import { setTimeout as sleep } from 'node:timers/promises';

import type { Connection } from '../platform/database';
import { withClient } from './connection';
import { codeOf, LaunchError } from './launch-error';

/** Replaying the log after a crash takes as long as there is log. */
const LONGEST_RECOVERY_MS = 120_000;
const SPEAK_UP_AFTER_MS = 3_000;
const REFUSED_FOR_GOOD = ['28P01', '28000', '3D000'];

export interface Waiting {
  /** The process has ended: waiting is pointless. */
  isOver: () => boolean;
  log: (line: string) => void;
  patience?: number;
}

export class NotReady extends LaunchError {
  constructor() {
    super('数据库迟迟没有就绪。', 'PostgreSQL was not ready in time');
  }
}

/** Waits until PostgreSQL answers a query. */
export async function waitUntilReady(superuser: Connection, waiting: Waiting): Promise<void> {
  const { isOver, log, patience = LONGEST_RECOVERY_MS } = waiting;
  const started = Date.now();
  let told = false;
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 250)) {
    if (isOver()) throw new Error('the process ended');
    if (await answers(superuser)) return;
    if (!told && Date.now() - started > SPEAK_UP_AFTER_MS)
      log('数据库正在恢复上次未写完的记录 … (recovering)');
    told ||= Date.now() - started > SPEAK_UP_AFTER_MS;
    if (Date.now() - started > patience) throw new NotReady();
    await sleep(pause);
  }
}

async function answers(superuser: Connection): Promise<boolean> {
  try {
    await withClient(superuser, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (!REFUSED_FOR_GOOD.includes(codeOf(error) ?? '')) return false;
    throw new LaunchError(
      '数据库不接受 secrets.json 中的口令，数据文件夹可能被换过一半。请恢复原来的 secrets.json。',
      'the password in secrets.json is not the one of this cluster',
      { cause: error },
    );
  }
}
