import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';
import { firmsSharedWith } from '../leads';

/**
 * The one predicate of projects, for a table aliased `project`. Collaborators on a lead see the projects of its firm,
 * except those under a code name.
 */
export function projectVisibleTo(actor: Actor): Sql {
  const his = withinScope(actor, { department: 'project.department_id', reporter: 'project.reporter_id' });
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  return sql`(${his} or (project.code_name is null and project.enterprise_id in ${firmsSharedWith(actor)}))`;
}
