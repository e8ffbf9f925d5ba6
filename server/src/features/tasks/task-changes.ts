import { Injectable } from '@nestjs/common';
import type { TaskKind, TaskState } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { TaskAssignees } from './task-assignees';
import type { Task } from './task.entity';
import { TaskAssigned } from './task.facts';
import { type RecordPointer, TaskRepository } from './task.repository';

export type TaskFields = Partial<
  Pick<Task, 'title' | 'side' | 'promisedBy' | 'dueOn' | 'place' | 'assigneeId'>
>;

export interface NewTask extends TaskFields {
  kind: TaskKind;
  title: string;
  record: RecordPointer;
}

/** Each change of a task with its row on the trail and its news; inside the caller's transaction. */
@Injectable()
export class TaskChanges {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly assignees: TaskAssignees,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async add(actor: Actor, { record, assigneeId = actor.id, ...fields }: NewTask): Promise<Task> {
    const { departmentId, name } = await this.assignees.find(actor, assigneeId);
    const task = await this.tasks.save({
      ...fields,
      ...{ assigneeId, departmentId, authorId: actor.id },
      ...{ recordKind: record.kind, recordId: record.id },
    });
    const after = { ...fields, assigneeId, record };
    await this.audit.record(actor, { action: 'task:created', kind: 'task', id: task.id, after });
    await this.announce(actor, task, name);
    return task;
  }

  async revise(actor: Actor, task: Task, { assigneeId, ...fields }: TaskFields): Promise<Task> {
    const changes: Partial<Task> = { ...fields };
    const given = assigneeId && assigneeId !== task.assigneeId ? assigneeId : undefined;
    const assignee = given === undefined ? undefined : await this.assignees.find(actor, given);
    if (assignee) Object.assign(changes, { assigneeId: assignee.id, departmentId: assignee.departmentId });
    const audited = difference<Partial<Task>>(task, changes);
    if (Object.keys(audited.after).length === 0) return task;
    const saved = await this.tasks.save(Object.assign(task, changes));
    await this.audit.record(actor, { action: 'task:updated', kind: 'task', id: task.id, ...audited });
    if (assignee) await this.announce(actor, saved, assignee.name);
    return saved;
  }

  async move(actor: Actor, task: Task, { to, outcome }: { to: TaskState; outcome?: string }): Promise<void> {
    const before = { state: task.state };
    task.moveTo(to, outcome);
    await this.tasks.save(task);
    const after = { state: to, outcome };
    await this.audit.record(actor, { action: 'task:moved', kind: 'task', id: task.id, before, after });
  }

  private async announce(actor: Actor, { id, kind, title, assigneeId }: Task, name: string): Promise<void> {
    const news = { taskId: id, kind, title, assigneeName: name };
    if (assigneeId !== actor.id) await this.bus.publish(new TaskAssigned(news, assigneeId, actor.id));
  }
}
