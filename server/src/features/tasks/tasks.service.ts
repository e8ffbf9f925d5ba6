import { Injectable } from '@nestjs/common';

import { type Actor, RecordAccess } from '../../platform/access';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { CreateTaskDto, MoveTaskDto, TaskDto, TaskQuery, UpdateTaskDto } from './task.dto';
import type { Task } from './task.entity';
import { TaskOfOthers } from './task.errors';
import { TaskChanges } from './task-changes';
import { TaskRepository } from './task.repository';

@Injectable()
export class TasksService {
  constructor(
    private readonly db: Database,
    private readonly tasks: TaskRepository,
    private readonly changes: TaskChanges,
    private readonly records: RecordAccess,
  ) {}

  list(actor: Actor, query: TaskQuery): Promise<Page<TaskDto>> {
    return this.tasks.page(actor, query);
  }

  get(actor: Actor, id: string): Promise<TaskDto> {
    return this.tasks.view(actor, id);
  }

  create(actor: Actor, { recordKind, recordId, ...fields }: CreateTaskDto): Promise<TaskDto> {
    return this.db.transaction(async () => {
      await this.records.demand(actor, recordKind, recordId);
      const record = { kind: recordKind, id: recordId };
      const task = await this.changes.add(actor, { ...fields, kind: 'task', record });
      await this.tasks.showOn(task.id, [record]);
      return this.tasks.view(actor, task.id);
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateTaskDto): Promise<TaskDto> {
    return this.db.transaction(async () => {
      await this.changes.revise(actor, await this.lock(actor, id, version), input);
      return this.tasks.view(actor, id);
    });
  }

  move(actor: Actor, id: string, { to, version, outcome }: MoveTaskDto): Promise<TaskDto> {
    return this.db.transaction(async () => {
      await this.changes.move(actor, await this.lock(actor, id, version), { to, outcome });
      return this.tasks.view(actor, id);
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Task> {
    const task = await this.tasks.lock(actor, id);
    if (task.version !== version) throw new RecordIsStale('task', await this.tasks.view(actor, id));
    const own = task.assigneeId === actor.id || task.authorId === actor.id;
    if (!own && !actor.roles.includes('manager')) throw new TaskOfOthers();
    return task;
  }
}
