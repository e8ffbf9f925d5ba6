import sql, { empty, raw, type Sql } from 'sql-template-tag';

/**
 * `{id, name}` of the row a column points at, or null. A subquery rather than a join: a list with nine joins
 * costs the planner more than the rows cost the executor, while look-ups by key are planned one by one.
 * @param table, column, name SQL text written by us, never by a caller
 * @param visible the predicate of the record pointed at, where the reader may see this row and not that one
 */
export function referenceTo(table: string, column: string, name = 'name', visible?: Sql): Sql {
  const target = raw(table);
  const condition = visible ? sql`and ${visible}` : empty;
  return sql`(select json_build_object('id', ${target}.id, ${raw(`'${name}'`)}, ${target}.${raw(name)})
    from ${target} where ${target}.id = ${raw(column)} ${condition})`;
}
