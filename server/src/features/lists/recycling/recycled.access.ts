import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';

/**
 * The one predicate of deleted records, for a table aliased `recycled`: one's own deletions, and with `recycle:manage`
 * those of one's departments.
 */
export function recycledVisibleTo(actor: Actor): Sql {
  const his = sql`recycled.actor_id = ${actor.id}`;
  if (!actor.permissions.has('recycle:manage')) return his;
  return sql`(${his} or recycled.department_id = any(${[...actor.departmentIds]}::uuid[]))`;
}
