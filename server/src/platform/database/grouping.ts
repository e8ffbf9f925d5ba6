import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

import { InvalidInput } from '../errors';
import type { Database } from './database';

/** What the rows of a list may be told apart by; texts are SQL written by us, never by a caller. */
export interface GroupField {
  /** Expression over the listed table. */
  key: string;
  /** What people call a key, over `grouped.key`; absent where the key is a word of the contract. */
  name?: string;
  /** Laid beside the listed table, where a row may be in several groups. */
  beside?: string;
  /** Rows of a group, where an index finds them by something else than the key. */
  rows?: (key: string) => Sql;
}

export interface Group {
  /** Null: those that have none. */
  key: string | null;
  name: string | null;
  count: number;
}

interface Grouping {
  group?: string;
  groupKey?: string;
}

export interface Groups {
  /** The largest first. */
  items: Group[];
  /** True where only as many rows were counted as `most` allows. */
  capped: boolean;
  /** True where there are more groups than are listed. */
  more: boolean;
}

/** A list of more groups than these is no overview. */
const MOST = 200;

/** Rows that are read for a count that no index answers alone, so that it takes a fraction of a second at any size. */
export const MOST_GROUPED = 50_000;

/** Departments and people by their names. */
export const GROUP_NAMES = {
  user: `(select who.name from "user" who where who.id = grouped.key::uuid)`,
  department: `(select place.name from department place where place.id = grouped.key::uuid)`,
  chain: `(select known.name_zh from chain known where known.code = grouped.key)`,
} as const;

export interface GroupedList {
  from: Sql;
  where: Sql[];
  fields: Record<string, GroupField>;
  /** Rows to count at most; absent where an index alone answers, so that all may be. */
  most?: number | undefined;
}

/** How many rows of a list there are of each; with `most`, of that many rows, whichever are found first. */
export async function groupsOf(db: Database, list: GroupedList, by: string): Promise<Groups> {
  const { key, name = 'null::text', beside = '' } = fieldOf(list.fields, by);
  const { from, where, most } = list;
  const end = most === undefined ? empty : sql`limit ${most + 1}`;
  const read = sql`select (${raw(key)})::text as key from ${from} ${raw(beside)}
    ${where.length > 0 ? sql`where ${join(where, ' and ')}` : empty} ${end}`;
  const found = await db.rows<Group & { seen: number }>(sql`
    select grouped.key, ${raw(name)} as name, grouped.count, grouped.seen
    from (select read.key, count(*)::int as count, (sum(count(*)) over ())::int as seen
          from (${read}) read group by 1) grouped
    order by grouped.count desc, grouped.key limit ${MOST + 1}`);
  const items = found.slice(0, MOST).map(({ seen: _seen, ...group }) => group);
  const capped = most !== undefined && (found[0]?.seen ?? 0) > most;
  return { items, capped, more: found.length > MOST };
}

/** Narrows a list to one of its groups, when it is asked for. */
export function inGroup(fields: Record<string, GroupField>, { group, groupKey }: Grouping): Sql[] {
  if (group === undefined) return [];
  const field = fieldOf(fields, group);
  const key = sql`(${raw(field.key)})::text`;
  if (field.beside !== undefined) {
    const keys = sql`select ${key} from (select) self ${raw(field.beside)}`;
    return [groupKey === undefined ? sql`(${keys} limit 1) is null` : sql`${groupKey} in (${keys})`];
  }
  if (groupKey === undefined) return [sql`${key} is null`];
  return [...(field.rows ? [field.rows(groupKey)] : []), sql`${key} = ${groupKey}`];
}

function fieldOf(fields: Record<string, GroupField>, by: string): GroupField {
  const found = Object.hasOwn(fields, by) ? fields[by] : undefined;
  if (found) return found;
  const allowed = Object.keys(fields).join(', ');
  throw new InvalidInput([{ pointer: '?group', code: 'unknown-field', params: { name: by, allowed } }]);
}
