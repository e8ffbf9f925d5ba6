import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../platform/access';
import { HandedKinds } from '../../platform/handover';
import { taskVisibleTo } from './task.access';

/** What somebody still has to see to. */
@Injectable()
export class TaskHandover {
  constructor(kinds: HandedKinds, records: RecordAccess) {
    kinds.register({
      ...{ kind: 'tasks', record: 'task', table: 'task', owner: 'assignee_id', department: 'department_id' },
      ...{ name: sql`task.title`, open: () => sql`task.state = 'open'` },
      visible: (actor: Actor) => taskVisibleTo(actor, records),
    });
  }
}
