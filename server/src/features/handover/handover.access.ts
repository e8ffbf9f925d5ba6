import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';

/** The one predicate of hand-overs, for a table aliased `handover`: who did it, whose it was, and who has his department. */
export function handoverVisibleTo(actor: Actor): Sql {
  if (actor.scope === 'none') return sql`false`;
  if (actor.scope === 'all') return sql`true`;
  const below = sql`exists (select from "user" giver where giver.id = handover.from_id
    and giver.department_id = any(${[...actor.departmentIds]}::uuid[]))`;
  const his = sql`${actor.id} in (handover.actor_id, handover.from_id)`;
  return actor.roles.includes('manager') ? sql`(${his} or ${below})` : sql`(${his})`;
}
