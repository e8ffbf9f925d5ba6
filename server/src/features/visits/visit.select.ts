import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { referenceTo } from '../../platform/database';
import { nodeReference } from '../chains';
import { anchorReference } from '../enterprises';
import { leadVisibleTo } from '../leads';
import { projectVisibleTo } from '../projects';

/** A list of the rows a subquery finds, as JSON; empty rather than null. */
const listOf = (item: Sql, rows: Sql, order: Sql) =>
  sql`(select coalesce(json_agg(${item} order by ${order}), '[]'::json) ${rows})`;

const COMMITMENTS = listOf(
  sql`json_build_object('id', task.id, 'side', task.side, 'text', task.title, 'dueOn', task.due_on,
    'promisedBy', task.promised_by, 'assignee', ${referenceTo('"user"', 'task.assignee_id')},
    'state', task.state, 'version', task.version)`,
  sql`from task where task.record_kind = 'visit' and task.record_id = visit.id and task.kind = 'commitment'
    and task.state <> 'dropped'`,
  sql`task.place, task.id`,
);

const PEOPLE = listOf(
  sql`json_build_object('side', person.side, 'userId', person.user_id, 'contactId', person.contact_id,
    'name', coalesce(contact.name, person.name), 'post', person.post)`,
  sql`from visit_person person left join contact on contact.id = person.contact_id where person.visit_id = visit.id`,
  sql`person.place`,
);

const NODES = listOf(
  nodeReference('touched.node_id'),
  sql`from visit_node touched where touched.visit_id = visit.id`,
  sql`touched.node_id`,
);

const ANCHORS = listOf(
  anchorReference('touched.anchor_id'),
  sql`from visit_anchor touched where touched.visit_id = visit.id`,
  sql`touched.anchor_id`,
);

const firmsFor = (actor: Actor) =>
  listOf(
    sql`json_build_object('enterprise', ${referenceTo('enterprise', 'firm.enterprise_id')},
      'lead', ${referenceTo('lead', 'firm.lead_id', 'title', leadVisibleTo(actor))},
      'project', ${referenceTo('project', 'firm.project_id', 'name', projectVisibleTo(actor))})`,
    sql`from visit_firm firm where firm.visit_id = visit.id`,
    sql`firm.place`,
  );

/** The leads and the projects of a visit are named only to those who may see them. */
export const selectFor = (actor: Actor): Sql => sql`
  visit.id, visit.kind, visit.started_at as "startedAt", visit.place, visit.their_people as "theirPeople",
  visit.our_people as "ourPeople", visit.summary, visit.demands, visit.topics, visit.leader_level as "leaderLevel",
  visit.trip, visit.reception, visit.next_step as "nextStep", visit.next_step_on::text as "nextStepOn",
  visit.device_time as "deviceTime", ${COMMITMENTS} as commitments, ${PEOPLE} as people, ${NODES} as nodes,
  ${ANCHORS} as anchors, ${firmsFor(actor)} as firms,
  ${referenceTo('enterprise', 'visit.enterprise_id')} as enterprise,
  ${referenceTo('lead', 'visit.lead_id', 'title', leadVisibleTo(actor))} as lead,
  ${referenceTo('project', 'visit.project_id', 'name', projectVisibleTo(actor))} as project,
  ${referenceTo('"user"', 'visit.author_id')} as author,
  visit.version, visit.created_at as "createdAt", visit.updated_at as "updatedAt"`;
