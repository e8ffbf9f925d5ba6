import { Client } from 'pg';
import PgBoss from 'pg-boss';

import type { Connection } from '../database';
import { bossOptions, JOB_SCHEMA } from './jobs';

const ROLES = { app: 'lianzhao_app', reader: 'lianzhao_reader' };

/** Creates or upgrades the queue's tables as their owner; the application's role may then only use them. */
export async function installJobs(owner: Connection, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ ...bossOptions(owner), max: 2, schedule: false, supervise: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const queue of queues)
      await boss.createQueue(queue, { name: queue, policy: 'standard', retryLimit: 5, retryBackoff: true });
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
  await grant(owner);
}

async function grant({ host, port, user, password, database, ssl, options }: Connection): Promise<void> {
  const client = new Client({ host, port, user, password, database, ssl, options });
  await client.connect();
  try {
    await client.query(`grant usage on schema ${JOB_SCHEMA} to ${ROLES.app}, ${ROLES.reader}`);
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to ${ROLES.app}`,
    );
    await client.query(`grant select on all tables in schema ${JOB_SCHEMA} to ${ROLES.reader}`);
  } finally {
    await client.end();
  }
}
