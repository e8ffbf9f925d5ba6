import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';

const EVERYTHING = sql`true`;
const NOTHING = sql`false`;

/**
 * The one predicate of leads, for a table aliased `lead`: list, read, count and change all ask it.
 * A reporter keeps seeing what he brought in wherever it goes.
 */
export function leadVisibleTo(actor: Actor): Sql {
  switch (actor.scope) {
    case 'all':
      return EVERYTHING;
    case 'departments':
      return sql`(lead.department_id = any(${[...actor.departmentIds]}::uuid[]) or lead.reporter_id = ${actor.id})`;
    case 'own':
      return sql`lead.reporter_id = ${actor.id}`;
    case 'none':
      return NOTHING;
  }
}
