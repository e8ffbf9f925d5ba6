import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../platform/access';
import { Database } from '../../platform/database';
import { type RecycleGuest, RecycledKinds } from '../../platform/recycling';
import { taskVisibleTo } from './task.access';

const NAMED = 5;

/** Open tasks keep their record from being deleted; of a deleted one, what was done stays with it. */
@Injectable()
export class TaskRecycling implements RecycleGuest {
  readonly kind = 'task';

  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
    kinds: RecycledKinds,
  ) {
    kinds.registerGuest(this);
  }

  async open(
    actor: Actor,
    { kind, id }: { kind: string; id: string },
  ): Promise<{ count: number; names: string[] }> {
    const open = sql`from task where record_kind = ${kind} and record_id = ${id} and state = 'open'`;
    const counted = await this.db.row<{ count: number }>(sql`select count(*)::int as count ${open}`);
    const rows = await this.db.rows<{ title: string }>(sql`
      select title ${open} and ${taskVisibleTo(actor, this.records)} order by due_on, id limit ${NAMED}`);
    return { count: counted?.count ?? 0, names: rows.map(({ title }) => title) };
  }

  kept(kind: string, id: string): string {
    return `select count(*)::int from task where task.record_kind = ${kind} and task.record_id = ${id}`;
  }
}
