import { Injectable } from '@nestjs/common';
import { EXPORT_KEPT_DAYS } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../../platform/access';
import { Database, type Page, pageOf, type Paging, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import type { ExportDto } from './export.dto';
import { ExportRun } from './export-run.entity';

/** Without a sign of life for so long, work is begun anew by whoever is there. */
const SILENT = '60 seconds';

const SELECT = sql`
  run.id, run.list, run.format, run.status, run.row_count as "rowCount", run.done, run.bytes, run.note, run.problem,
  run.decision_reason as "decisionReason", ${referenceTo('"user"', 'run.actor_id')} as actor,
  run.created_at as "createdAt", run.finished_at as "finishedAt",
  run.created_at + make_interval(days => ${EXPORT_KEPT_DAYS}) as "keptUntil"`;

/** Reads and writes exports. Each is seen by whoever asked for it, and by those who may allow it while it waits. */
@Injectable()
export class ExportRunRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, paging: Paging): Promise<Page<ExportDto>> {
    return this.list(sql`run.actor_id = ${actor.id}`, paging);
  }

  /** Those that wait for somebody of another name within this person's reach. */
  waiting(actor: Actor, paging: Paging): Promise<Page<ExportDto>> {
    return this.list(decidableBy(actor), paging);
  }

  async view(actor: Actor, id: string): Promise<ExportDto> {
    const found = await this.db.row<ExportDto>(
      sql`select ${SELECT} from export_run run where run.id = ${id} and run.actor_id = ${actor.id}`,
    );
    if (!found) throw new RecordNotFound('export');
    return found;
  }

  /** Holds one of one's own until the transaction ends. */
  lockOwn(actor: Actor, id: string): Promise<ExportRun> {
    return this.lock(sql`run.id = ${id} and run.actor_id = ${actor.id}`);
  }

  lockWaiting(actor: Actor, id: string): Promise<ExportRun> {
    return this.lock(sql`run.id = ${id} and ${decidableBy(actor)}`);
  }

  /**
   * For those who write it. Beginning counts as an attempt; waiting for one's turn behind a long export does not. Null when
   * there is nothing to do any more.
   */
  async take(id: string): Promise<ExportRun | null> {
    await this.db.rows(
      sql`update export_run set attempts = attempts + 1 where id = ${id} and status = 'running'`,
    );
    return this.db.repo(ExportRun).findOneBy({ id, status: 'running' });
  }

  save(run: Partial<ExportRun>): Promise<ExportRun> {
    const runs = this.db.repo(ExportRun);
    return runs.save(runs.create(run));
  }

  /** What was written of it before counts no more. @returns false when nobody wants it any more */
  async restart(id: string): Promise<boolean> {
    await this.db.rows(sql`delete from export_part where run_id = ${id}`);
    return this.goesOn(id, 0);
  }

  /** @returns false when somebody stopped it */
  async goesOn(id: string, done: number): Promise<boolean> {
    const [row] = await this.db.rows<{ id: string }>(sql`
      with alive as (
        update export_run set done = ${done}, alive_at = now() where id = ${id} and status = 'running' returning id)
      select id from alive`);
    return row !== undefined;
  }

  async addPart(id: string, place: number, bytes: Buffer): Promise<void> {
    await this.db.rows(
      sql`insert into export_part (run_id, place, bytes) values (${id}, ${place}, ${bytes})`,
    );
  }

  async finish(id: string, bytes: number): Promise<void> {
    await this.db.rows(sql`
      update export_run set status = 'done', bytes = ${bytes}, finished_at = now()
      where id = ${id} and status = 'running'`);
  }

  async failed(id: string, problem: string): Promise<void> {
    await this.db.rows(sql`
      update export_run set status = 'failed', problem = ${problem}, finished_at = now()
      where id = ${id} and status = 'running'`);
  }

  /** The pieces of a file, one at a time. */
  async *parts(id: string): AsyncGenerator<Buffer> {
    for (let place = 0; ; place += 1) {
      const row = await this.db.row<{ bytes: Buffer }>(
        sql`select bytes from export_part where run_id = ${id} and place = ${place}`,
      );
      if (!row) return;
      yield row.bytes;
    }
  }

  /** To whichever server has time for it. */
  async leave(id: string): Promise<void> {
    await this.db.rows(sql`update export_run set alive_at = null where id = ${id}`);
  }

  /** Exports that nobody is at work on although somebody should be; each is given to one caller. */
  abandoned(): Promise<{ id: string; attempts: number }[]> {
    return this.db.rows(sql`
      with taken as (
        update export_run set alive_at = now()
        where id in (
          select id from export_run where status = 'running'
            and (alive_at is null or alive_at < now() - ${SILENT}::interval)
          order by created_at limit 5 for update skip locked)
        returning id, attempts)
      select id, attempts from taken`);
  }

  async sweep(): Promise<void> {
    await this.db.rows(
      sql`delete from export_run where created_at < now() - make_interval(days => ${EXPORT_KEPT_DAYS})`,
    );
  }

  private list(where: Sql, paging: Paging): Promise<Page<ExportDto>> {
    return pageOf<ExportDto>(
      this.db,
      {
        ...{
          alias: 'run',
          select: SELECT,
          from: sql`export_run run`,
          where: [where],
          defaultSort: '-createdAt',
        },
        sortable: { createdAt: { column: 'run.created_at', type: 'timestamptz' } },
      },
      paging,
    );
  }

  /** The managers nearest above the department of whoever asks, who may not allow it himself; else the leaders. */
  async approvers({ departmentId, actorId }: Pick<ExportRun, 'departmentId' | 'actorId'>): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with recursive above as (
        select department.id, department.parent_id, 0 as far from department where department.id = ${departmentId}
        union all select parent.id, parent.parent_id, above.far + 1 from department parent
          join above on above.parent_id = parent.id
      ), able as (
        select "user".id, above.far from above join "user" on "user".department_id = above.id
        where 'manager' = any("user".roles) and "user".disabled_at is null and "user".id <> ${actorId}
        union all select "user".id, 1000 from "user"
        where 'leader' = any("user".roles) and "user".disabled_at is null and "user".id <> ${actorId}
      ) select distinct id from able where far = (select min(far) from able)`);
    return rows.map(({ id }) => id);
  }

  private async lock(where: Sql): Promise<ExportRun> {
    const found = await this.db.row<{ id: string }>(
      sql`select run.id from export_run run where ${where} for update`,
    );
    if (!found) throw new RecordNotFound('export');
    return this.db.repo(ExportRun).findOneByOrFail({ id: found.id });
  }
}

function decidableBy(actor: Actor): Sql {
  const near = withinScope(actor, { department: 'run.department_id', reporter: 'run.actor_id' });
  return sql`run.status = 'waiting' and run.actor_id <> ${actor.id} and ${near}`;
}
