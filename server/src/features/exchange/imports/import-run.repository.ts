import { Injectable } from '@nestjs/common';
import { IMPORTS_AT_WORK, type ImportCounts, type ImportStatus } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';
import { In } from 'typeorm';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, type Paging } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { ImportRun } from './import-run.entity';
import type { AtRow } from './stretches';

const SELECT = sql`
  run.id, run.register, run.file_name as "fileName", run.status, run.content, run.row_count as "rowCount",
  run.counts, run.done, run.problem, run.edit_id as "editId", run.created_at as "createdAt", run.started_at as "startedAt",
  run.finished_at as "finishedAt", run.undone_at as "undoneAt"`;
export type ListedRun = Pick<
  ImportRun,
  | 'id'
  | 'register'
  | 'fileName'
  | 'status'
  | 'content'
  | 'rowCount'
  | 'counts'
  | 'done'
  | 'problem'
  | 'editId'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
  | 'undoneAt'
>;
/** Without a sign of life for so long, work is taken up again by whoever is there. */
const SILENT = '30 seconds';
/** A preview is old news after so long; what was taken over can be taken back, and is told of, for longer. */
const DRAFT_KEPT = '7 days';
const ROWS_KEPT = '31 days';

/** Reads and writes imports; each is seen by whoever made it. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, paging: Paging): Promise<Page<ListedRun>> {
    return pageOf<ListedRun>(
      this.db,
      {
        ...{ alias: 'run', select: SELECT, from: sql`import_run run`, defaultSort: '-createdAt' },
        where: [sql`run.actor_id = ${actor.id}`],
        sortable: { createdAt: { column: 'run.created_at', type: 'timestamptz' } },
      },
      paging,
    );
  }

  async get(actor: Actor, id: string): Promise<ImportRun> {
    const found = await this.db.repo(ImportRun).findOneBy({ id, actorId: actor.id });
    if (!found) throw new RecordNotFound('import');
    return found;
  }

  /** Holds the import until the transaction ends: two servers never do the same part of it. */
  async lock(id: string): Promise<ImportRun | null> {
    await this.bePatient();
    return this.db.repo(ImportRun).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Holds off whoever wants to stop the import until the transaction ends; several stretches of it may be written side by
   * side.
   */
  async share(id: string): Promise<AtRow | undefined> {
    await this.bePatient();
    return this.db.row<AtRow>(sql`
      select id, status, position, content from import_run where id = ${id} for key share`);
  }

  /** So many rows more are done. The last word of a transaction: others say the same. */
  async went(id: string, rows: number): Promise<void> {
    await this.db.rows(sql`
      update import_run set done = done + ${rows}, attempts = 0, alive_at = now() where id = ${id}`);
  }

  async add(run: Partial<ImportRun>): Promise<ImportRun> {
    const runs = this.db.repo(ImportRun);
    return runs.save(runs.create(run));
  }

  async save(run: ImportRun): Promise<void> {
    await this.db.repo(ImportRun).save(run);
  }

  /**
   * For those who work on it in the name of whoever started it. Beginning counts as an attempt; waiting for one's turn
   * behind a long import does not. Null when there is nothing to do any more.
   */
  async take(id: string): Promise<ImportRun | null> {
    await this.db.rows(
      sql`update import_run set alive_at = now(), attempts = attempts + 1 where id = ${id} and ${AT_WORK}`,
    );
    return this.db.repo(ImportRun).findOneBy({ id, status: In([...IMPORTS_AT_WORK]) });
  }

  /** Begins a stretch of work. Whoever calls this does it, or leaves it to others. */
  async begin(run: ImportRun, status: ImportStatus, done = 0): Promise<void> {
    Object.assign(run, { status, position: 0, done, attempts: 0, problem: null, aliveAt: new Date() });
    await this.save(run);
  }

  /** To whichever server has time for it. */
  async leave(id: string): Promise<void> {
    await this.db.rows(sql`update import_run set alive_at = null where id = ${id} and ${AT_WORK}`);
  }

  async counted(id: string, counts: ImportCounts): Promise<void> {
    await this.db.rows(sql`update import_run set counts = ${JSON.stringify(counts)}::jsonb where id = ${id}`);
  }

  /** Imports that nobody is at work on although somebody should be; each is given to one caller. */
  async waiting(): Promise<{ id: string; attempts: number }[]> {
    return this.db.rows(sql`
      with taken as (
        update import_run set alive_at = now()
        where id in (
          select id from import_run where ${AT_WORK}
            and (alive_at is null or alive_at < now() - ${SILENT}::interval)
          order by created_at limit 5 for update skip locked)
        returning id, attempts)
      select id, attempts from taken`);
  }

  async failed(id: string, problem: string): Promise<void> {
    await this.db.rows(sql`
      update import_run set status = case status when 'undoing' then 'done' else 'failed' end,
        problem = ${problem}, finished_at = coalesce(finished_at, now())
      where id = ${id} and ${AT_WORK}`);
  }

  private async bePatient(): Promise<void> {
    await this.db.rows(
      sql`select set_config('statement_timeout', '5min', true), set_config('lock_timeout', '1min', true)`,
    );
  }

  async sweep(): Promise<void> {
    await this.db.rows(sql`
      delete from import_run where edit_id is null and created_at < now() - ${DRAFT_KEPT}::interval`);
    await this.db.rows(sql`
      delete from import_line line using import_run run
      where run.id = line.run_id and run.finished_at < now() - ${ROWS_KEPT}::interval`);
  }
}

const AT_WORK: Sql = sql`status = any(${[...IMPORTS_AT_WORK]})`;
