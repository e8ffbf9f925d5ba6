import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { leadVisibleTo } from '../leads';

/** The one predicate of visits, for a table aliased `visit`. Who may see a lead by reporting it sees its visits. */
export function visitVisibleTo(actor: Actor): Sql {
  switch (actor.scope) {
    case 'all':
      return sql`true`;
    case 'departments':
      return sql`(visit.department_id = any(${[...actor.departmentIds]}::uuid[]) or visit.author_id = ${actor.id})`;
    case 'own':
      return sql`(visit.author_id = ${actor.id} or exists (
        select 1 from lead where lead.id = visit.lead_id and ${leadVisibleTo(actor)}))`;
    case 'none':
      return sql`false`;
  }
}
