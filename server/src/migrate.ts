import { CLEAN_UP_QUEUE } from './features/auth';
import { QUALIFICATIONS_QUEUE } from './features/enterprises';
import { EMPTY_BIN_QUEUE } from './features/files';
import { LEAD_QUEUE } from './features/leads';
import { MERGE_FORGETTING_QUEUE, RETENTION_QUEUE } from './features/contacts';
import { PURGE_RECORDS_QUEUE } from './features/lists';
import { EXPORTS_QUEUE, IMPORTS_QUEUE, SWEEP_EXPORTS_QUEUE, SWEEP_TABLES_QUEUE } from './features/exchange';
import { DUPLICATE_SCAN_QUEUE } from './features/duplicates';
import { OVERDUE_QUEUE } from './features/projects';
import { TASK_REMINDERS_QUEUE } from './features/tasks';
import { type Connection, dataSourceOf } from './platform/database';
import { SWEEP_IMPORTS_QUEUE } from './platform/imports';
import { INDEX_SEARCH_QUEUE, SORT_WORDS_IN_QUEUE } from './platform/search';
import { installJobs } from './platform/jobs';
import { SCHEMA } from './schema';

/** Every queue of the product. The application's role may not create one, so they are made with the tables. */
const QUEUES = [
  ...[
    CLEAN_UP_QUEUE,
    SWEEP_IMPORTS_QUEUE,
    INDEX_SEARCH_QUEUE,
    SORT_WORDS_IN_QUEUE,
    EMPTY_BIN_QUEUE,
    RETENTION_QUEUE,
  ],
  ...[QUALIFICATIONS_QUEUE, PURGE_RECORDS_QUEUE, MERGE_FORGETTING_QUEUE],
  ...[LEAD_QUEUE, OVERDUE_QUEUE, TASK_REMINDERS_QUEUE, DUPLICATE_SCAN_QUEUE],
  ...[IMPORTS_QUEUE, SWEEP_TABLES_QUEUE, EXPORTS_QUEUE, SWEEP_EXPORTS_QUEUE],
];

/** Brings the database to the state this version needs. Safe to run again; two at once wait for each other. */
export async function migrate(owner: Connection): Promise<void> {
  const source = await dataSourceOf(owner, SCHEMA).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock(720110)');
    await source.runMigrations();
    await installJobs(owner, QUEUES);
  } finally {
    await lock.query('select pg_advisory_unlock(720110)').catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
