import { Injectable } from '@nestjs/common';
import { TASK_REMINDERS } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import type { TaskNews } from './task.facts';

export interface DueTask extends TaskNews {
  dueOn: string;
  assigneeId: string;
  /** How many days past its day; 0 on the day, negative before. */
  late: number;
  /** Who leads the department, or else the nearest one above it. */
  managers: string[];
}

/** What somebody has to be reminded of. */
@Injectable()
export class TaskRemindersRepository {
  constructor(private readonly db: Database) {}

  /** @param today YYYY-MM-DD, the zone's */
  due(today: string): Promise<DueTask[]> {
    return this.db.rows<DueTask>(sql`
      select task.id as "taskId", task.kind, task.title, assignee.name as "assigneeName",
        task.due_on::text as "dueOn", task.assignee_id as "assigneeId", ${today}::date - task.due_on as late,
        array(
          with recursive above as (
            select department.id, department.parent_id, 0 as far from department where department.id = task.department_id
            union all select parent.id, parent.parent_id, above.far + 1 from department parent
              join above on above.parent_id = parent.id
          ), managers as (
            select "user".id, above.far from above join "user" on "user".department_id = above.id
            where 'manager' = any("user".roles) and "user".disabled_at is null and "user".id <> task.assignee_id
          ) select id from managers where far = (select min(far) from managers)) as managers
      from task join "user" assignee on assignee.id = task.assignee_id
      where task.state = 'open' and task.due_on <= ${today}::date + ${TASK_REMINDERS.beforeDays}::int`);
  }
}
