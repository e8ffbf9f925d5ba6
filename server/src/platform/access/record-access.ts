import { Injectable } from '@nestjs/common';
import type { Permission } from '@lianzhao/contracts';
import sql, { join, raw, type Sql } from 'sql-template-tag';

import { Database } from '../database/database';
import { RecordNotFound } from '../errors';
import type { Actor } from './actor';

/** How the records of one kind are seen; all of it SQL text written by the feature that owns them. */
export interface KnownRecord {
  /** Table and alias at once. */
  table: string;
  /** Expression over that table: what people call a record. */
  name: string;
  read: Permission;
  /** The one predicate of the kind, over that table. */
  visible: (actor: Actor) => Sql;
}

/** Columns in which a row says what it hangs on. */
export interface PointerColumns {
  kind: string;
  id: string;
}

/**
 * Who may see a record of any kind, for those features that hang on all of them. Each feature registers its kinds
 * while the application is built; a kind nobody registered is seen by nobody.
 */
@Injectable()
export class RecordAccess {
  private readonly kinds = new Map<string, KnownRecord>();

  constructor(private readonly db: Database) {}

  register(kind: string, known: KnownRecord): void {
    this.kinds.set(kind, known);
  }

  /** The condition under which the record a row points at is one the actor sees. */
  visible(actor: Actor, among: readonly string[], pointer: PointerColumns): Sql {
    const each = among.flatMap((kind) => {
      const known = this.readable(actor, kind);
      return known
        ? [sql`(${raw(pointer.kind)} = ${kind} and exists (${rowOf(known, actor, raw(pointer.id))}))`]
        : [];
    });
    return each.length > 0 ? sql`(${join(each, ' or ')})` : sql`false`;
  }

  /** `{kind, id, name}` of the record a row points at; null where the actor does not see it. */
  reference(actor: Actor, among: readonly string[], pointer: PointerColumns): Sql {
    const each = among.flatMap((kind) => {
      const known = this.readable(actor, kind);
      return known
        ? [sql`when ${kind} then (${rowOf(known, actor, raw(pointer.id), referenceOf(kind, known))})`]
        : [];
    });
    return each.length > 0 ? sql`(case ${raw(pointer.kind)} ${join(each, ' ')} end)` : sql`null::json`;
  }

  /** Refuses a record that the actor does not see as one that does not exist. */
  async demand(actor: Actor, kind: string, id: string): Promise<void> {
    const known = this.readable(actor, kind);
    const found = known && (await this.db.row(rowOf(known, actor, sql`${id}`)));
    if (!found) throw new RecordNotFound(kind);
  }

  /**
   * Names of rows of a table that the actor sees; a table nobody registered has none.
   * @param ids subquery of their ids
   */
  async names(actor: Actor, table: string, ids: Sql): Promise<string[]> {
    const kind = [...this.kinds].find(([, known]) => known.table === table)?.[0];
    const known = kind === undefined ? undefined : this.readable(actor, kind);
    if (!known) return [];
    const rows = await this.db.rows<{ name: string }>(sql`select ${raw(known.name)} as name from ${raw(table)}
      where ${raw(table)}.id in (${ids}) and ${known.visible(actor)} order by 1 limit 5`);
    return rows.map(({ name }) => name);
  }

  private readable(actor: Actor, kind: string): KnownRecord | undefined {
    const known = this.kinds.get(kind);
    return known && actor.permissions.has(known.read) ? known : undefined;
  }
}

function referenceOf(kind: string, { table, name }: KnownRecord): Sql {
  return sql`json_build_object('kind', ${kind}::text, 'id', ${raw(table)}.id, 'name', ${raw(name)})`;
}

function rowOf({ table, visible }: KnownRecord, actor: Actor, id: Sql, select: Sql = sql`1`): Sql {
  return sql`select ${select} from ${raw(table)} where ${raw(table)}.id = ${id} and ${visible(actor)}`;
}
