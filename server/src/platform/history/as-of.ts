import sql, { empty, raw, type Sql } from 'sql-template-tag';

/**
 * A tracked table as it was at a moment, to stand in a `from` under an alias; the table itself without a moment.
 * @param table SQL text written by us, never by a caller
 * @param keys a query of the row keys that are wanted, as text; of a table that is large or often changed in bulk, unfolding
 * every version of that moment takes long
 */
export function asOf(table: string, moment?: Date, keys?: Sql): Sql {
  if (!moment) return raw(table);
  return sql`(
    select present.* from ${raw(table)} present where present.valid_from <= ${moment}
    union all
    select version.* from row_history past, jsonb_populate_record(null::${raw(table)}, past.row) version
    where past.table_name = ${table} and past.valid_from <= ${moment} and past.valid_to > ${moment}
      ${keys ? sql`and past.row_key in (${keys})` : empty})`;
}

/**
 * Records as they were at a moment, and those that nobody knew by then as they were first known: a merge from before
 * there was a past may have brought what is older to them. The table itself without a moment.
 * @param table as for `asOf`; its key is `id`
 * @param ids a query of the ids that are wanted, as one column `id`
 */
export function asFirstKnown(table: string, moment: Date | undefined, ids: Sql): Sql {
  if (!moment) return raw(table);
  return sql`(
    select distinct on (state.id) state.* from (
      select present.* from ${raw(table)} present where present.id in (${ids})
      union all
      select version.* from row_history past, jsonb_populate_record(null::${raw(table)}, past.row) version
      where past.table_name = ${table} and past.valid_to > ${moment}
        and past.row_key in (select wanted.id::text from (${ids}) wanted)) state
    order by state.id, state.valid_from)`;
}
