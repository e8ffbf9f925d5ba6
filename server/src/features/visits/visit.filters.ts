import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { endOfDay, startOfDay } from '../../platform/calendar';
import { inGroup } from '../../platform/database';
import { nodesWithCode } from '../chains';
import type { VisitQuery } from './visit-query.dto';
import { VISIT_GROUPS } from './visit-groups';
import { nextStepOf } from './visit-handover';

/** Visits that are about a record, with it as the main one or as one of several. */
function about(column: 'enterprise_id' | 'lead_id' | 'project_id', id: string): Sql {
  return sql`visit.id in (select main.id from visit main where main.${raw(column)} = ${id}
    union all select firm.visit_id from visit_firm firm where firm.${raw(column)} = ${id})`;
}

/** Whoever wrote a visit down or took part in it. */
function withPerson(userId: string): Sql {
  return sql`(visit.author_id = ${userId} or exists (select 1 from visit_person person
    where person.visit_id = visit.id and person.user_id = ${userId}))`;
}

export function filtersOf(actor: Actor, query: VisitQuery): Sql[] {
  const { leadId, projectId, enterpriseId, kind, author, person, dueBefore } = query;
  const where: Sql[] = inGroup(VISIT_GROUPS, query);
  const him = (who: string) => (who === 'me' ? actor.id : who);
  if (leadId) where.push(about('lead_id', leadId));
  if (projectId) where.push(about('project_id', projectId));
  if (enterpriseId) where.push(about('enterprise_id', enterpriseId));
  if (kind) where.push(sql`visit.kind = ${kind}`);
  // What is due is due for whoever took the next step over.
  if (author) where.push(dueBefore ? nextStepOf(him(author)) : sql`visit.author_id = ${him(author)}`);
  if (person) where.push(withPerson(him(person)));
  if (dueBefore) where.push(sql`visit.next_step_on <= ${dueBefore}::date`);
  return [...where, ...subjectFilters(query)];
}

function subjectFilters({ contactId, topic, node, anchorId, from, until }: VisitQuery): Sql[] {
  const where: Sql[] = [];
  if (contactId)
    where.push(
      sql`visit.id in (select person.visit_id from visit_person person where person.contact_id = ${contactId})`,
    );
  if (topic) where.push(sql`${topic} = any(visit.topics)`);
  if (node)
    where.push(
      sql`visit.id in (select touched.visit_id from visit_node touched where touched.node_id in ${nodesWithCode(node)})`,
    );
  if (anchorId)
    where.push(
      sql`visit.id in (select touched.visit_id from visit_anchor touched where touched.anchor_id = ${anchorId})`,
    );
  if (from) where.push(sql`visit.started_at >= ${startOfDay(from)}`);
  if (until) where.push(sql`visit.started_at <= ${endOfDay(until)}`);
  return where;
}
