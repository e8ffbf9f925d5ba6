import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';

/** How the kinds of edits begin that tell of purchases; taking one back keeps its kind among the parameters. */
const SECRET = 'purchase:%';

/**
 * The one predicate of edits, for a table aliased `edit`: that there are purchases, and how many, is known only to those
 * who may read them.
 */
export function editVisibleTo({ permissions }: Actor): Sql {
  if (permissions.has('purchase:read')) return sql`true`;
  return sql`(edit.kind not like ${SECRET} and coalesce(edit.params ->> 'kind', '') not like ${SECRET})`;
}
