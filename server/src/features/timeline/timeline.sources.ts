import sql, { join, type Sql } from 'sql-template-tag';

import type { TimelineRecord } from '@lianzhao/contracts';

import type { Actor, RecordAccess } from '../../platform/access';
import { leadVisibleTo } from '../leads';
import { projectCalledTo, projectKnownTo, projectVisibleTo } from '../projects';
import { taskVisibleTo } from '../tasks';
import { visitVisibleTo } from '../visits';

/** Whose timeline is read, and by whom. */
export interface Reading {
  actor: Actor;
  records: RecordAccess;
  kind: TimelineRecord;
  id: string;
}

/** Ids of the leads and projects that belong to a record. */
function leadsOf({ kind, id }: Reading): Sql {
  if (kind === 'lead') return sql`(select ${id}::uuid)`;
  if (kind === 'project') return sql`(select project.lead_id from project where project.id = ${id})`;
  return sql`(select lead.id from lead where lead.enterprise_id = ${id})`;
}

function projectsOf({ kind, id }: Reading): Sql {
  if (kind === 'project') return sql`(select ${id}::uuid)`;
  if (kind === 'lead') return sql`(select project.id from project where project.lead_id = ${id})`;
  return sql`(select project.id from project where project.enterprise_id = ${id})`;
}

/** Visits of a firm as the main one or one of several; of a lead or a project those made for its lead. */
function visitsOf(reading: Reading): Sql {
  const column = reading.kind === 'enterprise' ? sql`enterprise_id` : sql`lead_id`;
  const ids = reading.kind === 'enterprise' ? sql`(select ${reading.id}::uuid)` : leadsOf(reading);
  return sql`(select main.id from visit main where main.${column} in ${ids}
    union all select firm.visit_id from visit_firm firm where firm.${column} in ${ids})`;
}

/** Kind and id of the record itself and of its leads, projects and visits: what a task or a file of it hangs on. */
function pagesOf(reading: Reading): Sql {
  const { kind, id } = reading;
  return sql`(select ${kind}::varchar as kind, ${id}::uuid as id
    union select 'lead', lead.id from lead where lead.id in ${leadsOf(reading)}
    union select 'project', project.id from project where project.id in ${projectsOf(reading)}
    union select 'visit', visit.id from visit where visit.id in ${visitsOf(reading)})`;
}

const visits = (reading: Reading) => sql`
  select visit.id, visit.started_at as at, 'visit' as kind, visit.kind as act, 'visit' as record_kind,
    visit.id as record_id, visit.author_id as actor_id, visit.summary as text,
    json_build_object('nextStep', visit.next_step, 'nextStepOn', visit.next_step_on, 'theirPeople', visit.their_people,
      'enterprise', (select enterprise.name from enterprise where enterprise.id = visit.enterprise_id)) as params
  from visit where visit.id in ${visitsOf(reading)} and ${visitVisibleTo(reading.actor)}`;

const MOVES = ['lead:created', 'lead:moved', 'lead:converted'];

/** The trail has each move of a lead and each act of its claim, in the transaction that made it. */
const leadMoves = (reading: Reading) => sql`
  select audit.id, audit.at, case when audit.action = any(${[...MOVES]}) then 'lead' else 'claim' end as kind,
    split_part(audit.action, ':', 2) as act, 'lead' as record_kind,
    audit.record_id, audit.actor_id, lead.title as text,
    json_build_object('from', audit.before ->> 'stage', 'to', audit.after ->> 'stage',
      'reason', audit.after ->> 'reason') as params
  from audit join lead on lead.id = audit.record_id
  where audit.record_kind = 'lead' and audit.record_id in ${leadsOf(reading)} and audit.result = 'done'
    and audit.action like 'lead:%' and audit.action <> 'lead:updated' and ${leadVisibleTo(reading.actor)}`;

const projectMoves = (reading: Reading) => sql`
  select entry.id, entry.entered_at as at, 'project' as kind, 'moved' as act, 'project' as record_kind,
    entry.project_id as record_id, entry.actor_id, project.name as text,
    json_build_object('to', entry.stage, 'reason', entry.reason, 'evidence', entry.evidence) as params
  from project_stage_entry entry join project on project.id = entry.project_id
  where entry.project_id in ${projectsOf(reading)} and ${projectVisibleTo(reading.actor)}`;

/** Of a project that is not open to the reader, that it is there and what it is called to him. */
const hiddenProjects = ({ actor, ...reading }: Reading) => sql`
  select project.id, project.created_at as at, 'project' as kind, 'confidential' as act, 'project' as record_kind,
    project.id as record_id, null::uuid as actor_id, ${projectCalledTo(actor)} as text, '{}'::json as params
  from project where project.id in ${projectsOf({ actor, ...reading })} and ${projectKnownTo(actor)}
    and not ${projectVisibleTo(actor)}`;

/** A task stands where it was given, and again where it was closed. */
function tasks(reading: Reading): Sql {
  const seen = sql`(task.record_kind, task.record_id) in ${pagesOf(reading)}
    and ${taskVisibleTo(reading.actor, reading.records)}`;
  const params = sql`json_build_object('taskKind', task.kind, 'side', task.side, 'dueOn', task.due_on,
    'outcome', task.outcome, 'assignee', (select "user".name from "user" where "user".id = task.assignee_id))`;
  return sql`
    select task.id, task.created_at as at, 'task' as kind, 'given' as act, task.record_kind, task.record_id,
      task.author_id as actor_id, task.title as text, ${params} as params from task where ${seen}
    union all
    select md5(task.id::text || task.state)::uuid, task.closed_at, 'task', task.state, task.record_kind, task.record_id,
      task.assignee_id, task.title, ${params} from task where task.closed_at is not null and ${seen}`;
}

const files = (reading: Reading) => sql`
  select file.id, file.created_at as at, 'file' as kind, 'added' as act, file.record_kind, file.record_id,
    file.author_id as actor_id, file.name as text, json_build_object('file', file.id, 'type', file.type) as params
  from file where file.removed_at is null and (file.record_kind, file.record_id) in ${pagesOf(reading)}
    and ${reading.records.visible(reading.actor, ['enterprise', 'lead', 'project', 'visit'], {
      kind: 'file.record_kind',
      id: 'file.record_id',
    })}`;

/** Everything that happened to a record and that the reader may see, as rows of one shape. */
export function happenedTo(reading: Reading): Sql {
  const all = [visits, leadMoves, projectMoves, hiddenProjects, tasks, files].map((source) =>
    source(reading),
  );
  return sql`(${join(all, ' union all ')}) entry`;
}
