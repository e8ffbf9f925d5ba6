import sql, { join, raw, type Sql } from 'sql-template-tag';

import { InvalidInput } from '../errors';
import type { Database } from './database';

/** What the rows of a list may be told apart by; texts are SQL written by us, never by a caller. */
export interface GroupField {
  /** Expression over the listed table. */
  key: string;
  /** What people call a key, over `grouped.key`; absent where the key is a word of the contract. */
  name?: string;
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

/** A list of more groups than these is no overview. */
const MOST = 200;

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
}

/** How many rows of a list there are of each; the largest first. */
export function groupsOf(db: Database, { from, where, fields }: GroupedList, by: string): Promise<Group[]> {
  const { key, name = 'null::text' } = fieldOf(fields, by);
  return db.rows<Group>(sql`
    select grouped.key, ${raw(name)} as name, grouped.count
    from (select (${raw(key)})::text as key, count(*)::int as count from ${from}
          where ${join(where, ' and ')} group by 1) grouped
    order by grouped.count desc, grouped.key limit ${MOST}`);
}

/** Narrows a list to one of its groups, when it is asked for. */
export function inGroup(fields: Record<string, GroupField>, { group, groupKey }: Grouping): Sql[] {
  if (group === undefined) return [];
  return [sql`(${raw(fieldOf(fields, group).key)})::text is not distinct from ${groupKey ?? null}::text`];
}

function fieldOf(fields: Record<string, GroupField>, by: string): GroupField {
  const found = Object.hasOwn(fields, by) ? fields[by] : undefined;
  if (found) return found;
  const allowed = Object.keys(fields).join(', ');
  throw new InvalidInput([{ pointer: '?group', code: 'unknown-field', params: { name: by, allowed } }]);
}
