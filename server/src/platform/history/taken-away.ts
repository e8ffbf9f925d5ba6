import sql from 'sql-template-tag';

import type { Database } from '../database';

/**
 * Keys of rows whose last version a person's edit ended: what comes with the product must neither bring back what
 * somebody took away nor write over what he changed.
 * @param table a tracked table, by the name its trigger writes
 */
export async function takenAway(db: Database, table: string): Promise<Set<string>> {
  const rows = await db.rows<{ key: string }>(sql`
    select last.row_key as key from (
      select distinct on (row_key) row_key, edit_id from row_history
      where table_name = ${table} order by row_key, valid_to desc) last
    where last.edit_id is not null`);
  return new Set(rows.map(({ key }) => key));
}
