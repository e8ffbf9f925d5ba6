import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import type { HandedKind } from '../../platform/handover';
import type { KeptItemDto, BookItemDto } from './handover.dto';

const SHOWN = 200;

export interface Receiver {
  id: string;
  departmentId: string;
}

/** Reads and moves the records of a book, whatever tables they are in; a kind says what its own is called. */
@Injectable()
export class BookRepository {
  constructor(private readonly db: Database) {}

  async count(actor: Actor, kind: HandedKind, fromId: string): Promise<number> {
    const row = await this.db.row<{ n: number }>(
      sql`select count(*)::int as n from ${raw(kind.table)} where ${ofBook(actor, kind, fromId)}`,
    );
    return row?.n ?? 0;
  }

  latest(actor: Actor, kind: HandedKind, fromId: string): Promise<BookItemDto[]> {
    return this.db.rows(sql`
      select ${raw(kind.table)}.id, ${kind.name} as name from ${raw(kind.table)}
      where ${ofBook(actor, kind, fromId)}
      order by ${raw(kind.table)}.updated_at desc, ${raw(kind.table)}.id limit ${SHOWN}`);
  }

  /** Ids, their rows held until the transaction ends; with `leaders` those that follow them, each with its leader. */
  hold(
    actor: Actor,
    kind: HandedKind,
    fromId: string,
    leaders?: readonly string[],
  ): Promise<{ id: string; leader: string | null }[]> {
    const by = kind.follows ? raw(`${kind.table}.${kind.follows.by}`) : sql`null::uuid`;
    const led = leaders ? sql`${by} = any(${[...leaders]}::uuid[])` : sql`true`;
    return this.db.rows(sql`
      select ${raw(kind.table)}.id, ${by} as leader from ${raw(kind.table)}
      where ${ofBook(actor, kind, fromId)} and ${led} order by 1 for update`);
  }

  /** Gives them away, and notes what each was. */
  async give(handoverId: string, kind: HandedKind, ids: readonly string[], to: Receiver): Promise<void> {
    const { table, owner, department } = kind;
    const before = department ? raw(`old.${department}`) : sql`null::uuid`;
    await this.db.rows(sql`
      with given as (
        update ${raw(table)} now set ${raw(owner)} = ${to.id}, ${moved(department, sql`${to.departmentId}::uuid`)}
               version = now.version + 1, updated_at = now()
        from ${raw(table)} old where old.id = now.id and now.id = any(${[...ids]}::uuid[])
        returning now.id, now.version, ${before} as department)
      insert into handover_item (handover_id, kind, record_id, to_id, from_department_id, given_version)
      select ${handoverId}, ${kind.kind}, given.id, ${to.id}, given.department, given.version from given`);
  }

  /** Takes back what nobody changed since. @returns ids of what went back */
  async takeBack(handoverId: string, fromId: string, kind: HandedKind): Promise<string[]> {
    const { table, owner, department } = kind;
    const rows = await this.db.rows<{ id: string }>(sql`
      with back as (
        update ${raw(table)} now set ${raw(owner)} = ${fromId}, ${moved(department, sql`item.from_department_id`)}
               version = now.version + 1, updated_at = now()
        from handover_item item
        where item.handover_id = ${handoverId} and item.kind = ${kind.kind} and item.record_id = now.id
          and now.version = item.given_version
        returning now.id), marked as (update handover_item item set returned = true from back
        where item.handover_id = ${handoverId} and item.kind = ${kind.kind} and item.record_id = back.id)
      select back.id from back`);
    return rows.map(({ id }) => id);
  }

  /** What stayed where it is, as far as it still exists and this person may see it. */
  kept(actor: Actor, handoverId: string, kind: HandedKind): Promise<KeptItemDto[]> {
    const { table } = kind;
    return this.db.rows(sql`
      select ${kind.kind} as kind, ${raw(table)}.id, ${kind.name} as name
      from handover_item item join ${raw(table)} on ${raw(table)}.id = item.record_id
      where item.handover_id = ${handoverId} and item.kind = ${kind.kind} and not item.returned
        and ${kind.visible(actor)}
      order by name, id limit ${SHOWN}`);
  }
}

function ofBook(actor: Actor, { table, owner, ownedBy, open, visible }: HandedKind, fromId: string): Sql {
  const his = ownedBy?.(fromId) ?? sql`${raw(`${table}.${owner}`)} = ${fromId}`;
  return sql`${his} and ${open()} and ${visible(actor)}`;
}

function moved(department: string | null, value: Sql): Sql {
  return department ? sql`${raw(department)} = ${value},` : sql``;
}
