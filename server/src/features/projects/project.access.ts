import type { Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';

/** The one predicate of projects, for a table aliased `project`. */
export function projectVisibleTo(actor: Actor): Sql {
  return withinScope(actor, { department: 'project.department_id', reporter: 'project.reporter_id' });
}
