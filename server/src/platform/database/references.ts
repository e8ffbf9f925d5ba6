import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * `{id, name}` of the row a column points at, or null. A subquery rather than a join: a list with nine joins
 * costs the planner more than the rows cost the executor, while look-ups by key are planned one by one.
 * All arguments are SQL text written by us, never by a caller.
 */
export function referenceTo(table: string, column: string, name = 'name'): Sql {
  const shown = raw(name);
  return sql`(select json_build_object('id', t.id, ${raw(`'${name}'`)}, t.${shown}) from ${raw(table)} t where t.id = ${raw(column)})`;
}
