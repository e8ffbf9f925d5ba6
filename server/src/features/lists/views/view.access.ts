import { VIEW_SCOPES, VIEW_SHARING } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';

/** The one predicate of views, for a table aliased `list_view`: one's own, one's departments', the zone's. */
export function viewVisibleTo(actor: Actor): Sql {
  return sql`(list_view.owner_id = ${actor.id} or list_view.scope = 'zone'
    or (list_view.scope = 'department' and list_view.department_id in (
      with recursive above as (
        select id, parent_id from department where id = ${actor.departmentId}
        union all select parent.id, parent.parent_id from department parent join above on above.parent_id = parent.id)
      select id from above)))`;
}

/** Who may change or delete one: its owner, and of shared ones whoever may share so. */
export function viewBelongsTo(actor: Actor): Sql {
  const scopes = VIEW_SCOPES.filter((scope) => {
    const needed = VIEW_SHARING[scope];
    return needed !== null && actor.permissions.has(needed);
  });
  return sql`(list_view.owner_id = ${actor.id} or list_view.scope = any(${scopes}))`;
}
