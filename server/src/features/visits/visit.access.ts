import sql, { type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';
import { firmsSharedWith, leadVisibleTo } from '../leads';
import { projectVisibleTo } from '../projects';

/**
 * The one predicate of visits, for a table aliased `visit`. Whoever sees a lead sees the visits made for it: a
 * hand-over takes the history along, a reporter sees what became of his lead, and whoever took the next step over sees
 * the visit. Collaborators on a lead see all visits of its firm, whoever made them, except those of a project that they
 * may not see.
 */
export function visitVisibleTo(actor: Actor): Sql {
  const his = visitWithin(actor);
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  // One row at a time: of `exists` the planner makes a table of all leads, for a page of fifty visits.
  const ofLead = sql`coalesce(
    (select true from lead where lead.id = visit.lead_id and ${leadVisibleTo(actor)} limit 1), false)`;
  const next = sql`coalesce(visit.next_step_owner_id = ${actor.id}, false)`;
  const firms = firmsSharedWith(actor);
  const ofFirm = sql`visit.enterprise_id in ${firms} or coalesce(
    (select true from visit_firm firm left join lead on lead.id = firm.lead_id
      where firm.visit_id = visit.id and (firm.enterprise_id in ${firms} or ${leadVisibleTo(actor)}) limit 1), false)`;
  const seen = projectVisibleTo(actor);
  const open = sql`(visit.project_id is null
      or exists (select 1 from project where project.id = visit.project_id and ${seen}))
    and not exists (select 1 from visit_firm firm join project on project.id = firm.project_id
      where firm.visit_id = visit.id and not ${seen})`;
  return sql`(${his} or ${next} or ((${ofLead} or ${ofFirm}) and ${open}))`;
}

/** Those of his departments, or his own: a part of what he sees, which costs little to find. */
export function visitWithin(actor: Actor): Sql {
  return withinScope(actor, { department: 'visit.department_id', reporter: 'visit.author_id' });
}
