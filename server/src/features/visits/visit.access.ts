import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';
import { leadVisibleTo } from '../leads';

/**
 * The one predicate of visits, for a table aliased `visit`. Whoever sees a lead sees the visits made for it: a
 * hand-over takes the history along, and a reporter sees what became of his lead.
 */
export function visitVisibleTo(actor: Actor): Sql {
  const his = withinScope(actor, { department: 'visit.department_id', reporter: 'visit.author_id' });
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  return sql`(${his} or exists (select 1 from lead where lead.id = visit.lead_id and ${leadVisibleTo(actor)})
    or exists (select 1 from visit_firm firm join lead on lead.id = firm.lead_id
      where firm.visit_id = visit.id and ${leadVisibleTo(actor)}))`;
}
