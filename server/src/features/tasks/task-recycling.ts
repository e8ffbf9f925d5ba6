import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { type RecycleGuest, RecycledKinds } from '../../platform/recycling';

/** Open tasks keep their record from being deleted; of a deleted one, what was done stays with it. */
@Injectable()
export class TaskRecycling implements RecycleGuest {
  readonly kind = 'task';

  constructor(
    private readonly db: Database,
    kinds: RecycledKinds,
  ) {
    kinds.registerGuest(this);
  }

  async open({ kind, id }: { kind: string; id: string }): Promise<string[]> {
    const rows = await this.db.rows<{ title: string }>(sql`
      select title from task where record_kind = ${kind} and record_id = ${id} and state = 'open' order by due_on, id`);
    return rows.map(({ title }) => title);
  }

  kept(kind: string, id: string): string {
    return `select count(*)::int from task where task.record_kind = ${kind} and task.record_id = ${id}`;
  }
}
