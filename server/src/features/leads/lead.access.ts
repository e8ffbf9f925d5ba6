import type { Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';

/** The one predicate of leads, for a table aliased `lead`: list, read, count and change all ask it. */
export function leadVisibleTo(actor: Actor): Sql {
  return withinScope(actor, { department: 'lead.department_id', reporter: 'lead.reporter_id' });
}
