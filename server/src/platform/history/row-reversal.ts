import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';

import { Database } from '../database';
import type { TrackedTable } from './tracking';

export interface Reverted {
  /** Rows that are again what they were before the edit. */
  changed: number;
  /** Rows left alone because somebody changed them since. */
  kept: number;
}

/** Columns that belong to the present of a row, whatever it said before. */
const OF_THE_PRESENT = ['id', 'created_at', 'updated_at', 'version', 'valid_from', 'edit_id'];

/** Brings rows back to what they said before an edit, out of their kept past. */
@Injectable()
export class RowReversal {
  constructor(private readonly db: Database) {}

  /** Rows come back in the order of the tables and go in the opposite one, because later tables point at earlier. */
  async revert(editId: string, tables: readonly TrackedTable[]): Promise<Reverted> {
    const total = { changed: 0, kept: 0 };
    const add = ({ changed, kept }: Reverted) => {
      total.changed += changed;
      total.kept += kept;
    };
    for (const table of [...tables].reverse()) add(await this.takeAwayAdded(editId, table));
    for (const table of tables) add(await this.bringBack(editId, table));
    return total;
  }

  /** Rows the edit added: there is no earlier version of them that it ended. */
  private async takeAwayAdded(
    editId: string,
    { table, key, takeAway, parts, partOf }: TrackedTable,
  ): Promise<Reverted> {
    const added = (rowKey: Sql) => sql`not exists (select from row_history earlier
      where earlier.edit_id = ${editId} and earlier.table_name = ${table} and earlier.row_key = ${rowKey})`;
    const untouched = stillAsMadeBy(editId, { table, key });
    const kept = await this.db.row<{ n: number }>(sql`
      select count(*)::int as n from row_history past
      where past.made_by = ${editId} and past.table_name = ${table} and ${added(raw('past.row_key'))}
        and past.row_key not in ${untouched}`);
    const presentKey = keyOf('present', key);
    const ours = sql`${presentKey} in ${untouched} and ${added(presentKey)} and ${onItsOwn(editId, partOf)}`;
    if (takeAway === 'delete-unused') {
      const unused = await this.affected(
        sql`delete from ${raw(table)} present where ${ours} and ${await this.unused(table, parts)}`,
      );
      const used = await this.db.row<{ n: number }>(
        sql`select count(*)::int as n from ${raw(table)} present where ${ours}`,
      );
      return { changed: unused, kept: (kept?.n ?? 0) + (used?.n ?? 0) };
    }
    const changed = await this.affected(
      takeAway === 'delete'
        ? sql`delete from ${raw(table)} present where ${ours}`
        : sql`update ${raw(table)} present set retired_at = now(), version = version + 1
              where ${ours} and present.retired_at is null`,
    );
    return { changed, kept: kept?.n ?? 0 };
  }

  /** Nothing points at the row, whatever features there are: the database knows who may. */
  private async unused(table: string, parts: readonly string[] = []): Promise<Sql> {
    const pointing = await this.db.rows<{ from: string; column: string; to: string }>(sql`
      select con.conrelid::regclass::text as "from", source.attname as "column", target.attname as "to"
      from pg_constraint con
      join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
      join pg_attribute target on target.attrelid = con.confrelid and target.attnum = con.confkey[1]
      where con.contype = 'f' and con.confrelid = ${table}::regclass
        and con.conrelid::regclass::text <> all(${[...parts]})`);
    const free = pointing.map(
      ({ from, column, to }) =>
        sql`not exists (select from ${raw(from)} pointing where pointing.${quoted(column)} = present.${quoted(to)})`,
    );
    return free.length === 0 ? sql`true` : join(free, ' and ');
  }

  /** What an edit changed twice is again what it was before the first time. */
  private async bringBack(editId: string, { table, key }: TrackedTable): Promise<Reverted> {
    const columns = await this.columnsOf(table);
    const past = sql`(select past.row_key, past.valid_from as ended_version_from, version.*
      from row_history past, jsonb_populate_record(null::${raw(table)}, past.row) version
      where past.edit_id = ${editId} and past.table_name = ${table}) past`;
    const ended = await this.db.row<{ n: number }>(
      sql`select count(distinct past.row_key)::int as n from ${past}`,
    );
    if (!ended?.n) return { changed: 0, kept: 0 };
    const own = columns.filter((name) => !OF_THE_PRESENT.includes(name) && !key.includes(name));
    const next = [
      ...(columns.includes('version') ? [sql`version = present.version + 1`] : []),
      ...(columns.includes('updated_at') ? [sql`updated_at = now()`] : []),
    ];
    const values = [...own.map((name) => sql`${quoted(name)} = past.${quoted(name)}`), ...next];
    // A row that is nothing but its key is there or is not.
    const restored =
      values.length === 0
        ? 0
        : await this.affected(sql`
      update ${raw(table)} present set ${join(values, ', ')}
      from (select distinct on (row_key) * from ${past} order by row_key, ended_version_from) past
      where past.row_key = ${keyOf('present', key)} and past.row_key in ${stillAsMadeBy(editId, { table, key })}`);
    const returned = await this.affected(sql`
      insert into ${raw(table)} (${join(columns.map(quoted), ', ')})
      select ${join(columns.map(returnedValue), ', ')} from ${past}
      where not exists (select from ${raw(table)} present where ${keyOf('present', key)} = past.row_key)
        and not exists (select from row_history later where later.table_name = ${table}
          and later.row_key = past.row_key and later.valid_from > past.ended_version_from)`);
    return { changed: restored + returned, kept: ended.n - restored - returned };
  }

  private async affected(change: Sql): Promise<number> {
    const row = await this.db.row<{ n: number }>(
      sql`with done as (${change} returning 1) select count(*)::int as n from done`,
    );
    return row?.n ?? 0;
  }

  private async columnsOf(table: string): Promise<string[]> {
    const rows = await this.db.rows<{ name: string }>(sql`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`);
    return rows.map(({ name }) => name);
  }
}

/**
 * Keys of rows that say what the edit made them say. What somebody changed since and took back says so again: a row
 * that an undoing brought back is as the maker of the version it brought back left it.
 */
function stillAsMadeBy(editId: string, { table, key }: Pick<TrackedTable, 'table' | 'key'>): Sql {
  return sql`(
    with recursive made(row_key, edit_id) as (
      select ${keyOf('present', key)}, present.edit_id from ${raw(table)} present
      where present.edit_id = ${editId} or (present.edit_id is not null and ${keyOf('present', key)} in (
        select past.row_key from row_history past
        where past.table_name = ${table} and ${editId} in (past.made_by, past.edit_id)))
      union
      select made.row_key, version.made_by from made
      join edit on edit.id = made.edit_id
      join row_history version on version.edit_id = edit.undo_of
        and version.table_name = ${table} and version.row_key = made.row_key)
    select made.row_key from made where made.edit_id = ${editId})`;
}

/** The row is no part of a record that the edit added. */
function onItsOwn(editId: string, partOf: TrackedTable['partOf']): Sql {
  if (!partOf) return sql`true`;
  const past = sql`select from row_history past where past.table_name = ${partOf.table} and past.row_key = whole.id::text`;
  return sql`not exists (select from ${raw(partOf.table)} whole where whole.id = present.${quoted(partOf.column)}
    and (whole.edit_id = ${editId} or exists (${past} and past.made_by = ${editId}))
    and not exists (${past} and past.edit_id = ${editId}))`;
}

/** As the trigger writes it into `row_key`. */
function keyOf(alias: string, key: readonly string[]): Sql {
  return sql`concat_ws(',', ${join(
    key.map((name) => raw(`${alias}."${name}"`)),
    ', ',
  )})`;
}

/** A row that returns is a new version of itself; of what was kept before rows had versions it is the first. */
function returnedValue(name: string): Sql {
  return name === 'version' ? sql`coalesce(past.version, 0) + 1` : sql`past.${quoted(name)}`;
}

function quoted(name: string): Sql {
  return raw(`"${name}"`);
}
