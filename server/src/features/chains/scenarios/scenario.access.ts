import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';

/** The one predicate of scenarios, for a table aliased `scenario`: one's own, and those that were shared. */
export function scenarioVisibleTo(actor: Actor): Sql {
  return sql`(scenario.retired_at is null and (scenario.author_id = ${actor.id} or scenario.shared))`;
}

/** Only its author changes a scenario; a shared one is copied by others. */
export function scenarioBelongsTo(actor: Actor): Sql {
  return sql`(scenario.retired_at is null and scenario.author_id = ${actor.id})`;
}
