import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';

/**
 * The one predicate of contacts, for a table aliased `contact`. Whoever may see a firm sees its people, with masked
 * channels: a colleague who cannot see them cannot log a visit. Administrators see nobody; the erased are nowhere.
 */
export function contactVisibleTo(actor: Actor): Sql {
  return actor.scope === 'none' ? sql`false` : sql`contact.erased_at is null`;
}
