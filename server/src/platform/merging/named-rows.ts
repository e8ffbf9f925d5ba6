import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { type Actor, RecordAccess } from '../access';
import { Database } from '../database';
import { countsOf } from './merge-log';
import type { FollowingRowsDto } from './merging.dto';
import type { MovedRow } from './row-mover';

const SHOWN = 5;

/** A column by which a row is a part of another record. */
interface Whole {
  column: string;
  target: string;
}

/**
 * Which records follow a merge, by the names of the first of each kind. A row that is a part of another record goes by the
 * name of that one; what the actor does not see is counted alone. Call it when the dry run is taken back: what follows has
 * its names where it is now.
 */
@Injectable()
export class NamedRows {
  constructor(
    private readonly db: Database,
    private readonly records: RecordAccess,
  ) {}

  /** @param own names of rows that are no records and parts of none, by table */
  async of(
    actor: Actor,
    rows: readonly MovedRow[],
    uncounted: readonly string[],
    own: ReadonlyMap<string, readonly string[]> = new Map(),
  ): Promise<FollowingRowsDto[]> {
    const following: FollowingRowsDto[] = [];
    for (const count of countsOf(rows, uncounted)) {
      const ofKind = rows.filter(({ table, fate }) => table === count.kind && fate !== 'changed');
      const names = [...(own.get(count.kind) ?? []), ...(await this.names(actor, count.kind, ofKind))];
      following.push({ ...count, names: [...new Set(names)].slice(0, SHOWN) });
    }
    return following;
  }

  private async names(actor: Actor, table: string, rows: readonly MovedRow[]): Promise<string[]> {
    const named = [await this.records.names(actor, table, idsIn(rows, 'id'))];
    for (const { column, target } of await this.wholes(table)) {
      const others = rows.filter((row) => row.column !== column);
      if (others.length > 0) named.push(await this.records.names(actor, target, idsIn(others, column)));
    }
    return named.flat();
  }

  private wholes(table: string): Promise<Whole[]> {
    return this.db.rows(sql`
      select source.attname as "column", con.confrelid::regclass::text as target
      from pg_constraint con
      join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
      where con.contype = 'f' and con.conrelid = ${table}::regclass and con.confdeltype = 'c'
        and cardinality(con.conkey) = 1 order by 1`);
  }
}

function idsIn(rows: readonly MovedRow[], column: string) {
  const ids = rows.flatMap(({ before }) => (typeof before[column] === 'string' ? [before[column]] : []));
  return sql`select unnest(${ids}::uuid[])`;
}
