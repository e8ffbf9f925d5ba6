import type { TaskRecord } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import { type Actor, type RecordAccess, withinScope } from '../../platform/access';

/** Whoever sees one of these sees what was promised for it. Firms are seen by all, their tasks are not. */
const SHARED: readonly TaskRecord[] = ['visit', 'lead', 'project'];

/** The one predicate of tasks, for a table aliased `task`. */
export function taskVisibleTo(actor: Actor, records: RecordAccess): Sql {
  const his = withinScope(actor, { department: 'task.department_id', reporter: 'task.author_id' });
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  const shared = records.visible(actor, SHARED, { kind: 'task.record_kind', id: 'task.record_id' });
  return sql`(${his} or task.assignee_id = ${actor.id} or ${shared})`;
}
