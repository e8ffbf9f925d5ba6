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
