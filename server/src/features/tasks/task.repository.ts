import { Injectable } from '@nestjs/common';
import { TASK_RECORDS, type TaskKind, type TaskRecord } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../platform/access';
import { Database, type Page, pageOf, referenceTo, type SortColumn } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { taskVisibleTo } from './task.access';
import type { TaskDto, TaskQuery } from './task.dto';
import { Task } from './task.entity';
import { TaskLink } from './task-link.entity';

const SORTABLE: Record<string, SortColumn> = {
  // What has no day comes after all that has one.
  dueOn: { column: `coalesce(task.due_on, date '9999-12-31')`, type: 'date' },
  createdAt: { column: 'task.created_at', type: 'timestamptz' },
  updatedAt: { column: 'task.updated_at', type: 'timestamptz' },
};

export interface RecordPointer {
  kind: TaskRecord;
  id: string;
}

/** The only place that reads or writes tasks. Every read is limited to what the actor may see. */
@Injectable()
export class TaskRepository {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  page(actor: Actor, query: TaskQuery): Promise<Page<TaskDto>> {
    const where = [taskVisibleTo(actor, this.records), ...filters(actor, query)];
    const select = this.selectFor(actor);
    return pageOf<TaskDto>(
      this.db,
      { alias: 'task', select, from: sql`task`, where, sortable: SORTABLE, defaultSort: 'dueOn' },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<TaskDto> {
    const found = await this.db.row<TaskDto>(
      sql`select ${this.selectFor(actor)} from task where task.id = ${id} and ${taskVisibleTo(actor, this.records)}`,
    );
    if (!found) throw new RecordNotFound('task');
    return found;
  }

  /** Reads a task and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Task> {
    const visible = await this.db.row(
      sql`select task.id from task where task.id = ${id} and ${taskVisibleTo(actor, this.records)} for update`,
    );
    if (!visible) throw new RecordNotFound('task');
    return this.db.repo(Task).findOneByOrFail({ id });
  }

  /** Those that came from a record, whoever sees them, in their places; held until the transaction ends. */
  ofRecord({ kind: recordKind, id: recordId }: RecordPointer, kind: TaskKind): Promise<Task[]> {
    return this.db.repo(Task).find({
      where: { recordKind, recordId, kind },
      order: { place: 'ASC', createdAt: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  save(task: Partial<Task>): Promise<Task> {
    const tasks = this.db.repo(Task);
    return tasks.save(tasks.create(task));
  }

  /** Shows a task on the pages of these records and of no others. */
  async showOn(taskId: string, records: readonly RecordPointer[]): Promise<void> {
    const links = this.db.repo(TaskLink);
    await links.delete({ taskId });
    await links.insert(records.map(({ kind, id }) => ({ taskId, recordKind: kind, recordId: id })));
  }

  private selectFor(actor: Actor): Sql {
    return sql`task.id, task.kind, task.title, task.side, task.promised_by as "promisedBy", task.state,
      task.due_on::text as "dueOn", task.outcome, task.closed_at as "closedAt",
      ${this.records.reference(actor, TASK_RECORDS, { kind: 'task.record_kind', id: 'task.record_id' })} as record,
      ${referenceTo('"user"', 'task.assignee_id')} as assignee,
      ${referenceTo('department', 'task.department_id')} as department,
      ${referenceTo('"user"', 'task.author_id')} as author,
      task.version, task.created_at as "createdAt", task.updated_at as "updatedAt"`;
  }
}

function filters(actor: Actor, { assignee, state, side, dueBefore, recordKind, recordId }: TaskQuery): Sql[] {
  const where: Sql[] = [];
  if (assignee) where.push(sql`task.assignee_id = ${assignee === 'me' ? actor.id : assignee}`);
  if (state) where.push(sql`task.state = ${state}`);
  if (side) where.push(sql`task.side = ${side}`);
  if (dueBefore) where.push(sql`task.due_on <= ${dueBefore}::date`);
  if (recordKind && recordId)
    where.push(sql`task.id in (select link.task_id from task_link link
      where link.record_kind = ${recordKind} and link.record_id = ${recordId})`);
  return where;
}
