import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

import { type Actor, RecordAccess } from '../../../platform/access';
import { Database } from '../../../platform/database';
import type { KeptRow } from '../../../platform/recycling';
import { ParentIsGone, PlaceIsTaken } from './recycling.errors';

/** A foreign key of one column. */
interface ForeignKey {
  table: string;
  column: string;
  target: string;
  /** Its rows go with those they point at. */
  cascades: boolean;
}

/** Rows of one table that point at some of another. */
interface Pointing {
  table: string;
  column: string;
  ids: readonly string[];
}

/** What must not lose the record. */
export interface Hanging {
  count: number;
  names: string[];
}

const UNIQUE_VIOLATION = '23505';
const MISSING_PARENT = '23503';

/**
 * The rows of a record. What goes with it and what keeps it is what the database itself says: rows whose foreign key
 * cascades are parts of it, every other row that points at it or at its parts would break, so a feature that comes later
 * need not tell.
 */
@Injectable()
export class RecycledRows {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  /** Notes the record with its parts. */
  async keep(actor: Actor, recycledId: string, record: { table: string; id: string }): Promise<Hanging> {
    const keys = await this.keys();
    const hanging: Hanging = { count: 0, names: [] };
    await this.db.rows(sql`select from ${raw(record.table)} where id = ${record.id} for update`);
    let level: Pointing[] = [{ table: record.table, column: 'id', ids: [record.id] }];
    while (level.length > 0) {
      const next: Pointing[] = [];
      for (const of of level) {
        const ids = await this.copy(recycledId, of);
        for (const key of keys.filter(({ target }) => target === of.table && ids.length > 0)) {
          const pointing = { table: key.table, column: key.column, ids };
          if (key.cascades) next.push(pointing);
          else await this.count(actor, pointing, { keys, hanging });
        }
      }
      level = next;
    }
    return hanging;
  }

  async takeAway(table: string, id: string): Promise<void> {
    await this.db.rows(sql`delete from ${raw(table)} where id = ${id}`);
  }

  rows(recycledId: string): Promise<KeptRow[]> {
    return this.db.rows(sql`
      select table_name as "table", row from recycled_row where recycled_id = ${recycledId} order by id`);
  }

  /**
   * Puts all of them back as they were; a part that points at another part waits for it. Parts that a trigger made of
   * the record, such as its official name, are there already.
   */
  async putBack(recycledId: string): Promise<void> {
    let waiting = await this.db.rows<{ id: string; table: string }>(sql`
      select id, table_name as "table" from recycled_row where recycled_id = ${recycledId} order by id`);
    const root = waiting[0]?.id;
    while (waiting.length > 0) {
      const left: typeof waiting = [];
      for (const row of waiting) if (!(await this.putOneBack(row, row.id === root))) left.push(row);
      waiting = left.length < waiting.length ? left : await this.withoutLinks(left, root);
    }
  }

  /** Without those that would have gone with a neighbour that is gone by now, such as a link of two records. */
  private async withoutLinks<Row extends { id: string; table: string }>(
    left: readonly Row[],
    root: string | undefined,
  ): Promise<Row[]> {
    const keys = (await this.keys()).filter(({ cascades }) => cascades);
    const staying: Row[] = [];
    for (const row of left) {
      const own = keys.filter(({ table }) => table === row.table);
      const lost = own.map(
        ({ column, target }) => sql`not exists (select from ${raw(target)} parent, recycled_row kept
          where kept.id = ${row.id} and (kept.row ->> ${column} is null or parent.id = (kept.row ->> ${column})::uuid))`,
      );
      const isLink = lost.length > 0 && (await this.db.row(sql`select where ${join(lost, ' or ')}`));
      if (row.id === root || !isLink) staying.push(row);
    }
    if (staying.length === left.length) throw new ParentIsGone();
    return staying;
  }

  /** It is another version of the record than the one that was deleted. */
  async renew(table: string, id: string): Promise<void> {
    await this.db.rows(sql`
      update ${raw(table)} set version = version + 1, updated_at = now() where id = ${id}`);
  }

  private async putOneBack({ id, table }: { id: string; table: string }, isRoot: boolean): Promise<boolean> {
    const columns = await this.columns(table, id);
    await this.db.rows(sql`savepoint returning_row`);
    try {
      await this.db.rows(sql`
        insert into ${raw(table)} (${columns}) overriding system value
        select ${columns} from jsonb_populate_record(null::${raw(table)},
          (select kept.row from recycled_row kept where kept.id = ${id}))
        ${isRoot ? empty : sql`on conflict do nothing`}`);
      await this.db.rows(sql`release savepoint returning_row`);
      return true;
    } catch (error) {
      await this.db.rows(sql`rollback to savepoint returning_row`);
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      if (code === UNIQUE_VIOLATION) throw new PlaceIsTaken(null);
      if (code === MISSING_PARENT) return false;
      throw error;
    }
  }

  /** Ids of the rows that were noted; two ways to the same row note it once. */
  private async copy(recycledId: string, { table, column, ids }: Pointing): Promise<string[]> {
    const rows = await this.db.rows<{ id: string | null }>(sql`
      with noted as (insert into recycled_row (recycled_id, table_name, row)
        select ${recycledId}::uuid, ${table}::text, to_jsonb(part) from ${raw(table)} part
        where ${raw(`part."${column}"`)} = any(${[...ids]}::uuid[]) and not exists (
          select from recycled_row known where known.recycled_id = ${recycledId}::uuid
            and known.table_name = ${table}::text and known.row = to_jsonb(part))
        returning row ->> 'id' as id)
      select id from noted`);
    return rows.flatMap(({ id }) => id ?? []);
  }

  /** A row that is a part of a record goes by the name of that record. */
  private async count(
    actor: Actor,
    { table, column, ids }: Pointing,
    { keys, hanging }: { keys: readonly ForeignKey[]; hanging: Hanging },
  ): Promise<void> {
    const where = sql`from ${raw(table)} part where ${raw(`part."${column}"`)} = any(${[...ids]}::uuid[])`;
    const found = await this.db.row<{ n: number }>(sql`select count(*)::int as n ${where}`);
    if (!found?.n) return;
    const whole = keys.filter((key) => key.table === table && key.cascades);
    const named = [await this.records.names(actor, table, sql`select part.id ${where}`)];
    for (const { column: of, target } of whole)
      named.push(await this.records.names(actor, target, sql`select ${raw(`part."${of}"`)} ${where}`));
    hanging.count += found.n;
    hanging.names.push(...named.flat().filter((name) => !hanging.names.includes(name)));
  }

  private keys(): Promise<ForeignKey[]> {
    return this.db.rows(sql`
      select con.conrelid::regclass::text as "table", source.attname as "column",
        con.confrelid::regclass::text as target, con.confdeltype = 'c' as cascades
      from pg_constraint con
      join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
      where con.contype = 'f' and cardinality(con.conkey) = 1 order by 1, 2`);
  }

  /** Those the row had and that are not computed by the database; what came later has its default. */
  private async columns(table: string, id: string): Promise<Sql> {
    const rows = await this.db.rows<{ name: string }>(sql`
      select quote_ident(attname) as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and (select kept.row ? attname::text from recycled_row kept where kept.id = ${id}) order by attnum`);
    return join(rows.map(({ name }) => raw(name)));
  }
}
