import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';

/**
 * The one predicate of target lists, for a table aliased `target_list`: those of one's departments, and those on which
 * something was given to oneself.
 */
export function targetListVisibleTo(actor: Actor): Sql {
  if (actor.scope === 'none') return sql`false`;
  return sql`(target_list.retired_at is null and (${ofHis(actor)} or exists (
    select from target given where given.list_id = target_list.id and given.owner_id = ${actor.id})))`;
}

/**
 * The one predicate of targets, for a table aliased `target` joined with its `target_list`: whoever has the list has
 * all of it; whoever was given some of another department's list has those.
 */
export function targetVisibleTo(actor: Actor): Sql {
  if (actor.scope === 'none') return sql`false`;
  return sql`(target_list.retired_at is null and (${ofHis(actor)} or target.owner_id = ${actor.id}))`;
}

/** Only the list's own departments change it. */
export function targetListBelongsTo(actor: Actor): Sql {
  return sql`(target_list.retired_at is null and ${ofHis(actor)})`;
}

function ofHis(actor: Actor): Sql {
  return withinScope(actor, { department: 'target_list.department_id', reporter: 'target_list.owner_id' });
}
