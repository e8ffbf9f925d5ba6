import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { TASK_REMINDERS } from '@lianzhao/contracts';

import { Bus } from '../../platform/bus';
import { dayOf } from '../../platform/calendar';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { TaskIsDue } from './task.facts';
import { type DueTask, TaskRemindersRepository } from './task-reminders.repository';

export const TASK_REMINDERS_QUEUE = 'task-reminders';
const HOUR_S = 3_600;

/** Once an hour, by one server: reminds of tasks that are due, first those who have them, later their managers. */
@Injectable()
export class TaskJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly reminders: TaskRemindersRepository,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TASK_REMINDERS_QUEUE, () => this.remind());
  }

  @Interval(TASK_REMINDERS_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(TASK_REMINDERS_QUEUE, HOUR_S);
  }

  /** Hearers keep one notice per task, day and occasion, so telling it every hour disturbs nobody twice. */
  remind(today: string = dayOf()): Promise<void> {
    return this.db.transaction(async () => {
      for (const due of await this.reminders.due(today)) {
        for (const fact of newsOf(due)) await this.bus.publish(fact);
      }
    });
  }
}

/** Before and on the day its owner hears of it, and again when it is late; after some days the manager does too. */
export function newsOf({ dueOn, assigneeId, late, managers, ...task }: DueTask): TaskIsDue[] {
  if (late <= 0) return [new TaskIsDue(task, dueOn, 'soon', [assigneeId])];
  const own = new TaskIsDue(task, dueOn, 'late', [assigneeId]);
  const escalated = late >= TASK_REMINDERS.managerAfterDays && managers.length > 0;
  return escalated ? [own, new TaskIsDue(task, dueOn, 'escalated', managers)] : [own];
}
