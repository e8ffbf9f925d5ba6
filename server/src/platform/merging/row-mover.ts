import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

import { Database } from '../database';
import type { MergedRowFate } from './logged-row';
import { type Reference, References } from './references';
import { SameRowsKnown } from './same-rows';

export type Row = Record<string, unknown>;

/** What became of one row, in the order in which it happened. */
export interface MovedRow {
  table: string;
  /** The one in which it changed; several with commas between. */
  column: string;
  fate: MergedRowFate;
  /** Empty for a row that the merge added. */
  before: Row;
  /** Null for a row that is gone. */
  after: Row | null;
}

interface Target {
  /** The table of the record that goes. */
  record: string;
  ref: Reference;
  from: string;
  to: string;
}

/**
 * Brings everything that points at one row over to another one. A row that a unique key keeps from following is
 * joined with the one that is there already: what points at it follows first, then it goes. A row that would point
 * at itself says nothing any more and goes too.
 */
@Injectable()
export class RowMover {
  constructor(
    private readonly db: Database,
    private readonly references: References,
    private readonly same: SameRowsKnown,
  ) {}

  /** @param except tables whose rows somebody else looks after */
  async move(
    { table, from, to }: { table: string; from: string; to: string },
    except: readonly string[] = [],
  ): Promise<MovedRow[]> {
    const moved: MovedRow[] = [];
    for (const ref of await this.references.to(table)) {
      if (except.includes(ref.table)) continue;
      moved.push(...(await this.moveColumn({ record: table, ref, from, to })));
    }
    return moved;
  }

  private async moveColumn(target: Target): Promise<MovedRow[]> {
    const { ref, from, to } = target;
    const pointing = await this.held(ref, from);
    const pointless = pointing.filter((row) => ref.beside.some((column) => row[column] === to));
    const moved: MovedRow[] = [];
    for (const row of pointless) moved.push(await this.drop(ref, row));
    const twice = await this.there(
      target,
      pointing.filter((row) => !pointless.includes(row)),
    );
    for (const [row, there] of twice) moved.push(...(await this.join(ref, row, there)));
    const rest = pointing.filter((row) => !pointless.includes(row) && !twice.has(row));
    if (rest.length === 0) return moved;
    const together = await this.attempt(() => this.update(target, rest));
    if ('done' in together) return [...moved, ...together.done];
    for (const row of rest) {
      const alone = await this.attempt(() => this.update(target, [row]));
      moved.push(...('done' in alone ? alone.done : await this.joinWith(target, row, alone.index)));
    }
    return moved;
  }

  private async held({ table, column, recordKind }: Reference, from: string): Promise<Row[]> {
    const ofKind = recordKind === null ? empty : sql`and record_kind = ${recordKind}`;
    const rows = await this.db.rows<{ row: Row }>(sql`
      select to_jsonb(pointing) as row from ${raw(table)} pointing where ${named(column)} = ${from} ${ofKind} for update`);
    return rows.map(({ row }) => row);
  }

  private async update({ ref, to }: Target, rows: readonly Row[]): Promise<MovedRow[]> {
    const next = ref.hasVersion ? sql`, version = version + 1` : empty;
    const moved: MovedRow[] = [];
    for (const before of rows) {
      const after = await this.db.row<{ row: Row }>(sql`
        with done as (update ${raw(ref.table)} moved set ${named(ref.column)} = ${to} ${next}
          where ${isRow(ref.key, before)} returning to_jsonb(moved) as row) select row from done`);
      moved.push({ table: ref.table, column: ref.column, fate: 'moved', before, after: after?.row ?? null });
    }
    return moved;
  }

  private async joinWith({ ref, to }: Target, row: Row, index: string): Promise<MovedRow[]> {
    const { columns, condition } = await this.references.keyOf(index);
    const wanted: Row = { ...row, [ref.column]: to };
    const there = await this.db.row<{ row: Row }>(sql`
      select to_jsonb(there) as row from ${raw(ref.table)} there
      where ${isRow(columns, wanted)} and not (${isRow(ref.key, row)}) and ${raw(condition)} for update`);
    if (!there)
      throw new Error(`${index} refused a row of ${ref.table}, but the one in its way was not found`);
    return this.join(ref, row, there.row);
  }

  /** Rows that say what is said of the one that stays already, with the row that says it. */
  private async there({ record, ref, to }: Target, rows: readonly Row[]): Promise<Map<Row, Row>> {
    const columns = this.same.columns(record, ref.table);
    const twice = new Map<Row, Row>();
    for (const row of columns === null ? [] : rows) {
      const there = await this.db.row<{ row: Row }>(sql`
        select to_jsonb(there) as row from ${raw(ref.table)} there
        where ${isRow([...(columns ?? []), ref.column], { ...row, [ref.column]: to })} limit 1 for update`);
      if (there) twice.set(row, there.row);
    }
    return twice;
  }

  /** What points at the row follows to the one that is there, then it goes. */
  private async join(ref: Reference, row: Row, there: Row): Promise<MovedRow[]> {
    const [key = 'id'] = ref.key;
    const children =
      ref.key.length === 1
        ? await this.move({ table: ref.table, from: String(row[key]), to: String(there[key]) })
        : [];
    const revived = await this.revive(ref, row, there);
    const gone = await this.drop(ref, row);
    return [...children, ...revived, { ...gone, fate: 'joined' }];
  }

  /** Of two rows one of which was retired, what holds still holds. */
  private async revive(ref: Reference, row: Row, there: Row): Promise<MovedRow[]> {
    if (!there.retired_at || row.retired_at !== null) return [];
    const after = await this.db.row<{ row: Row }>(sql`
      with done as (update ${raw(ref.table)} there set retired_at = null where ${isRow(ref.key, there)}
        returning to_jsonb(there) as row) select row from done`);
    return [
      { table: ref.table, column: 'retired_at', fate: 'moved', before: there, after: after?.row ?? null },
    ];
  }

  private async drop(ref: Reference, row: Row): Promise<MovedRow> {
    await this.db.rows(sql`delete from ${raw(ref.table)} gone where ${isRow(ref.key, row)}`);
    return { table: ref.table, column: ref.column, fate: 'dropped', before: row, after: null };
  }

  /** Does it, or says which unique key is in the way, as if nothing had been tried. */
  private async attempt<T>(work: () => Promise<T>): Promise<{ done: T } | { index: string }> {
    await this.db.rows(sql`savepoint merging`);
    try {
      return { done: await work() };
    } catch (error) {
      await this.db.rows(sql`rollback to savepoint merging`);
      const index = refusedBy(error);
      if (index === null) throw error;
      return { index };
    }
  }
}

export function named(column: string): Sql {
  return raw(`"${column.replaceAll('"', '""')}"`);
}

/** The row with these values in these columns, by the index of its key. */
export function isRow(columns: readonly string[], row: Row, alias?: string): Sql {
  return join(
    columns.map((column) => {
      const name = alias ? sql`${named(alias)}.${named(column)}` : named(column);
      const value = row[column] ?? null;
      return value === null ? sql`${name} is null` : sql`${name} = ${String(value as string)}`;
    }),
    ' and ',
  );
}

const UNIQUE_VIOLATION = '23505';

function refusedBy(error: unknown): string | null {
  const { driverError } = error as { driverError?: { code?: string; constraint?: string } };
  return driverError?.code === UNIQUE_VIOLATION ? (driverError.constraint ?? null) : null;
}
