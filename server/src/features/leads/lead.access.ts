import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { empty, type Sql } from 'sql-template-tag';

import { type Actor, withinScope } from '../../platform/access';

/**
 * The one predicate of leads, for a table aliased `lead`: list, read, count and change all ask it. Collaborators see
 * a lead wherever it belongs; what lies in the pool is everybody's who may take it.
 */
export function leadVisibleTo(actor: Actor): Sql {
  const his = withinScope(actor, { department: 'lead.department_id', reporter: 'lead.reporter_id' });
  if (actor.scope === 'all' || actor.scope === 'none') return his;
  const pool = actor.scope === 'departments' ? sql`or ${IN_POOL}` : empty;
  return sql`(${his} or ${sharedWith(actor)} ${pool})`;
}

/** Open and nobody's. */
export const IN_POOL = sql`(lead.owner_id is null and lead.stage = any(${[...OPEN_LEAD_STAGES]}))`;

export function sharedWith(actor: Pick<Actor, 'id'>): Sql {
  return sql`lead.id in (select shared.lead_id from lead_collaborator shared where shared.user_id = ${actor.id})`;
}

/** Ids of the firms of which the actor, as a collaborator, sees the whole file. */
export function firmsSharedWith(actor: Pick<Actor, 'id'>): Sql {
  return sql`(select worked.enterprise_id from lead worked
    join lead_collaborator shared on shared.lead_id = worked.id where shared.user_id = ${actor.id})`;
}

/** Whoever has the claim, or a manager of the department the lead belongs to, disposes of it. */
export function mayDispose(
  actor: Actor,
  { ownerId, departmentId }: { ownerId: string | null; departmentId: string },
): boolean {
  if (ownerId === actor.id) return true;
  return actor.roles.includes('manager') && actor.departmentIds.includes(departmentId);
}
