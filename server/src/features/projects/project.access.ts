import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';
import { firmsSharedWith, leadVisibleTo } from '../leads';

/**
 * The one predicate of projects, for a table aliased `project`. Collaborators on a lead see the projects of its firm,
 * except those under a code name.
 */
export function projectVisibleTo(actor: Actor): Sql {
  const his = withinScope(actor, { department: 'project.department_id', reporter: 'project.reporter_id' });
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  return sql`(${his} or (project.code_name is null and project.enterprise_id in ${firmsSharedWith(actor)}))`;
}

/**
 * Who may know that a project is there: whoever sees it, and of one under a code name also whoever sees its lead or the
 * file of its firm.
 */
export function projectKnownTo(actor: Actor): Sql {
  const near = sql`(exists (select 1 from lead where lead.id = project.lead_id and ${leadVisibleTo(actor)})
    or project.enterprise_id in ${firmsSharedWith(actor)})`;
  return sql`(${projectVisibleTo(actor)} or (project.code_name is not null and ${near}))`;
}

/** What it is called to a reader who knows of it: its code name unless he sees the project. */
export function projectCalledTo(actor: Actor): Sql {
  return sql`case when ${projectVisibleTo(actor)} then project.name else project.code_name end`;
}
