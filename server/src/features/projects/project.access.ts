import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';

/** The one predicate of projects, for a table aliased `project`. */
export function projectVisibleTo(actor: Actor): Sql {
  switch (actor.scope) {
    case 'all':
      return sql`true`;
    case 'departments':
      return sql`(project.department_id = any(${[...actor.departmentIds]}::uuid[]) or project.reporter_id = ${actor.id})`;
    case 'own':
      return sql`project.reporter_id = ${actor.id}`;
    case 'none':
      return sql`false`;
  }
}
