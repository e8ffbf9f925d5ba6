import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from './actor';

/** Columns that say whose a record is, as SQL text written by us. */
export interface Belonging {
  department: string;
  /** Who brought it in; he keeps seeing it wherever it goes. */
  reporter: string;
}

/**
 * The condition under which an actor sees a record that belongs to a department. Every predicate of a record
 * kind is built on it, so that no two kinds can disagree about what a scope means.
 */
export function withinScope(actor: Actor, { department, reporter }: Belonging): Sql {
  const his = sql`${raw(reporter)} = ${actor.id}`;
  switch (actor.scope) {
    case 'all':
      return sql`true`;
    case 'departments':
      return sql`(${raw(department)} = any(${[...actor.departmentIds]}::uuid[]) or ${his})`;
    case 'own':
      return his;
    case 'none':
      return sql`false`;
  }
}
