import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import { Database } from '../database';
import { RecordNotFound } from '../errors';
import type { MergedRowsDto } from './merging.dto';
import { MergeIsUndone, MergeWasFollowed } from './merging.errors';
import type { RecordMerge } from './record-merge';
import type { MovedRow, Row } from './row-mover';

/** Keeps what a merge did to each row, and the record that went. Names of tables are written by us. */
@Injectable()
export class MergeLog {
  constructor(private readonly db: Database) {}

  /** @param log a table of `LoggedRow` */
  async keep(log: string, mergeId: string, rows: readonly MovedRow[]): Promise<void> {
    await this.db.rows(sql`
      insert into ${raw(log)} (merge_id, table_name, column_name, fate, before, after)
      select ${mergeId}, kept."table", kept."column", kept.fate, kept.before, kept.after
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as kept ("table" text, "column" text, fate text, before jsonb, after jsonb)`);
  }

  /** The last first, so that what was moved before something was dropped finds it again. */
  rows(log: string, mergeId: string): Promise<MovedRow[]> {
    return this.db.rows(sql`
      select table_name as "table", column_name as "column", fate, before, after
      from ${raw(log)} where merge_id = ${mergeId} order by id desc`);
  }

  /** A record as it stands in its table. */
  async rowOf(table: string, id: string): Promise<Row> {
    const found = await this.db.row<{ row: Row }>(
      sql`select to_jsonb(record) as row from ${raw(table)} record where id = ${id}`,
    );
    if (!found) throw new RecordNotFound(table);
    return found.row;
  }

  /** Refuses to undo a merge twice, or before a later one into the same record. */
  async refuseUndone(merges: string, { id, undoneAt }: RecordMerge): Promise<void> {
    if (undoneAt) throw new MergeIsUndone();
    const found = await this.db.row<{ followed: boolean }>(sql`
      select ${isFollowed(merges)} as followed from ${raw(merges)} merge where merge.id = ${id}`);
    if (found?.followed) throw new MergeWasFollowed();
  }

  async takeAway(table: string, id: string): Promise<void> {
    await this.db.rows(sql`delete from ${raw(table)} where id = ${id}`);
  }

  async bringBack(table: string, row: object): Promise<void> {
    await this.db.rows(sql`
      insert into ${raw(table)}
      select * from jsonb_populate_record(null::${raw(table)}, ${JSON.stringify(row)}::jsonb)`);
  }
}

/** Whether another record was merged into the same one later, and still is, for a query over merges aliased `merge`. */
export function isFollowed(merges: string): Sql {
  return sql`exists (select from ${raw(merges)} later
    where later.target_id = merge.target_id and later.undone_at is null and later.at > merge.at)`;
}

/**
 * Rows of a merge by kind, as JSON of `MergedRowsDto[]`, for a query over merges aliased `merge`.
 * @param uncounted tables whose rows nobody misses
 */
export function countedRows(log: string, uncounted: readonly string[]): Sql {
  return sql`
    coalesce((select json_agg(counted order by counted.kind) from (
      select log.table_name as kind, count(*) filter (where log.fate = 'moved')::int as moved,
        count(*) filter (where log.fate = 'joined')::int as joined,
        count(*) filter (where log.fate = 'dropped')::int as dropped
      from ${raw(log)} log where log.merge_id = merge.id and log.table_name <> all(${[...uncounted]}::text[])
      group by log.table_name) counted), '[]')`;
}

/** The same of rows that are not written down yet. */
export function countsOf(rows: readonly MovedRow[], uncounted: readonly string[]): MergedRowsDto[] {
  const counts = new Map<string, MergedRowsDto>();
  for (const { table, fate } of rows) {
    if (fate === 'added' || fate === 'changed' || uncounted.includes(table)) continue;
    const count = counts.get(table) ?? { kind: table, moved: 0, joined: 0, dropped: 0 };
    count[fate] += 1;
    counts.set(table, count);
  }
  return [...counts.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}
