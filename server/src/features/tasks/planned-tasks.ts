import { Injectable } from '@nestjs/common';
import type { CommitmentSide, TaskKind } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { TaskChanges } from './task-changes';
import type { Task } from './task.entity';
import { type RecordPointer, TaskRepository } from './task.repository';

/** A task as a record says it should be. */
export interface PlannedTask {
  /** Of one that is there already. */
  id?: string;
  title: string;
  side: CommitmentSide;
  promisedBy: string;
  dueOn: string | null;
  /** Absent: whoever plans it, or stays as it is. */
  assigneeId?: string;
}

export interface Plan {
  kind: TaskKind;
  record: RecordPointer;
  /** On whose pages they are shown besides the record's own. */
  shownOn: readonly RecordPointer[];
}

/** Keeps the tasks of a record equal to what the record says: new ones are made, missing ones dropped. */
@Injectable()
export class PlannedTasks {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly changes: TaskChanges,
  ) {}

  /** Inside the transaction of the record's change. */
  async settle(actor: Actor, plan: Plan, wanted: readonly PlannedTask[]): Promise<void> {
    const present = new Map(
      (await this.tasks.ofRecord(plan.record, plan.kind)).map((task) => [task.id, task]),
    );
    for (const [place, { id, ...fields }] of wanted.entries()) {
      const task = id === undefined ? undefined : present.get(id);
      if (id !== undefined && !task) throw new RecordNotFound('task');
      const kept = task
        ? await this.changes.revise(actor, task, { ...fields, place })
        : await this.changes.add(actor, { ...fields, kind: plan.kind, record: plan.record, place });
      await this.tasks.showOn(kept.id, [plan.record, ...plan.shownOn]);
      present.delete(kept.id);
    }
    for (const task of present.values()) await this.drop(actor, task);
  }

  /** Of a kind of which a record has one at most: it follows what the record says, and is dropped with it. */
  async keepOne(actor: Actor, plan: Plan, wanted: PlannedTask | null): Promise<void> {
    const [present] = await this.tasks.ofRecord(plan.record, plan.kind);
    await this.settle(actor, plan, wanted ? [{ ...wanted, id: present?.id }] : []);
  }

  /** Those that are there are shown on these pages from now on. */
  async showOn(plan: Plan): Promise<void> {
    for (const { id } of await this.tasks.ofRecord(plan.record, plan.kind))
      await this.tasks.showOn(id, [plan.record, ...plan.shownOn]);
  }

  private async drop(actor: Actor, task: Task): Promise<void> {
    if (task.state === 'open') await this.changes.move(actor, task, { to: 'dropped' });
  }
}
