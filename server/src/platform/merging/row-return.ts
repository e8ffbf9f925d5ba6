import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw } from 'sql-template-tag';

import { Database } from '../database';
import type { KeptRowDto } from './merging.dto';
import { type TableShape, References } from './references';
import { isRow, type MovedRow, named, type Row } from './row-mover';

/**
 * What a row carries of its own history; that it was touched alone does not make it another row. Nor does another key: a
 * number that somebody changes has another hash, too.
 */
const OF_THE_PRESENT = ['version', 'updated_at', 'valid_from', 'edit_id', 'sealed'];

export interface Returned {
  restored: number;
  kept: KeptRowDto[];
}

/**
 * Brings rows of a merge back to what they said before it. A row that somebody changed since stays where it is, and so
 * does what belongs to it: it would otherwise be somewhere else than what it is a part of.
 */
@Injectable()
export class RowReturn {
  private readonly shapes = new Map<string, TableShape>();

  constructor(
    private readonly db: Database,
    private readonly references: References,
  ) {}

  /** @param log the last first */
  async bringBack(log: readonly MovedRow[]): Promise<Returned> {
    const staying = withTheirs(log, await this.changed(log));
    const kept: KeptRowDto[] = [];
    let restored = 0;
    for (const row of log) {
      const done = !staying.has(row) && (await this.bringOneBack(row));
      if (done) restored += 1;
      else if (row.fate !== 'added') kept.push({ kind: row.table, id: idOf(row.before) });
    }
    return { restored, kept };
  }

  /** Rows that do not say any more what the merge left them saying. */
  private async changed(log: readonly MovedRow[]): Promise<Set<MovedRow>> {
    const changed = new Set<MovedRow>();
    for (const row of log) {
      if (row.after === null) continue;
      const now = await this.now(row);
      if (!now || !saysTheSame(now, row.after)) changed.add(row);
    }
    return changed;
  }

  private async now({ table, after }: MovedRow): Promise<Row | undefined> {
    const { key } = await this.shape(table);
    const found = await this.db.row<{ row: Row }>(sql`
      select to_jsonb(present) as row from ${raw(table)} present where ${isRow(key, after ?? {})} for update`);
    return found?.row;
  }

  private bringOneBack(row: MovedRow): Promise<boolean> {
    if (row.fate === 'added') return this.takeAway(row);
    return row.fate === 'moved' || row.fate === 'changed' ? this.moveBack(row) : this.putBack(row);
  }

  private async takeAway({ table, after }: MovedRow): Promise<boolean> {
    const { key } = await this.shape(table);
    const gone = await this.db.rows(sql`
      with gone as (delete from ${raw(table)} added where ${isRow(key, after ?? {})} returning 1) select from gone`);
    return gone.length > 0;
  }

  private async moveBack({ table, column, before, after }: MovedRow): Promise<boolean> {
    const { key, hasVersion } = await this.shape(table);
    const next = hasVersion ? sql`, version = present.version + 1` : empty;
    const values = column.split(',').map((name) => sql`${named(name)} = past.${named(name)}`);
    const done = await this.db.rows(sql`
      with done as (
        update ${raw(table)} present set ${join(values, ', ')} ${next}
        from jsonb_populate_record(null::${raw(table)}, ${JSON.stringify(before)}::jsonb) past
        where ${isRow(key, after ?? {}, 'present')} returning 1)
      select from done`);
    return done.length > 0;
  }

  /** Unless something took its place meanwhile, or what it pointed at is gone. */
  private async putBack({ table, before }: MovedRow): Promise<boolean> {
    await this.db.rows(sql`savepoint returning_row`);
    try {
      const done = await this.db.rows(sql`
        with done as (
          insert into ${raw(table)} select * from jsonb_populate_record(null::${raw(table)}, ${JSON.stringify(before)}::jsonb)
          on conflict do nothing returning 1)
        select from done`);
      return done.length > 0;
    } catch (error) {
      if (!isMissingParent(error)) throw error;
      await this.db.rows(sql`rollback to savepoint returning_row`);
      return false;
    }
  }

  private async shape(table: string): Promise<TableShape> {
    const known = this.shapes.get(table) ?? (await this.references.shape(table));
    this.shapes.set(table, known);
    return known;
  }
}

/** With each row that stays, those that point at it, and those that point at them. */
function withTheirs(log: readonly MovedRow[], changed: ReadonlySet<MovedRow>): Set<MovedRow> {
  const staying = new Set(changed);
  for (;;) {
    const ids = new Set(
      [...staying].flatMap(({ before }) => (typeof before.id === 'string' ? [before.id] : [])),
    );
    const more = log.filter(
      (row) => !staying.has(row) && Object.values(row.before).some((value) => ids.has(value as string)),
    );
    if (more.length === 0) return staying;
    for (const row of more) staying.add(row);
  }
}

function saysTheSame(one: Row, other: Row): boolean {
  const words = (row: Row) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([column]) => !OF_THE_PRESENT.includes(column))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return words(one) === words(other);
}

function idOf(row: Row): string {
  return String((row.id ?? row.enterprise_id ?? '') as string);
}

const MISSING_PARENT = '23503';

function isMissingParent(error: unknown): boolean {
  return (error as { driverError?: { code?: string } }).driverError?.code === MISSING_PARENT;
}
