import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * A tracked table as it was at a moment, to stand in a `from` under an alias; the table itself without a moment.
 * @param table SQL text written by us, never by a caller
 */
export function asOf(table: string, moment?: Date): Sql {
  if (!moment) return raw(table);
  return sql`(
    select present.* from ${raw(table)} present where present.valid_from <= ${moment}
    union all
    select version.* from row_history past, jsonb_populate_record(null::${raw(table)}, past.row) version
    where past.table_name = ${table} and past.valid_from <= ${moment} and past.valid_to > ${moment})`;
}
