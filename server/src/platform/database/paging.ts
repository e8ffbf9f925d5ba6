import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

import { LIMITS } from '@lianzhao/contracts';

import { InvalidInput } from '../errors';
import type { Database } from './database';

export interface Page<Row> {
  items: Row[];
  next: string | null;
  count?: { value: number; capped: boolean };
}

export interface Paging {
  limit?: number;
  /** Rows at once for work that reads a whole list; nobody can ask for it from outside. */
  batch?: number;
  after?: string;
  sort?: string;
  count?: 'capped' | 'exact' | 'none';
}

/** A column a list may be ordered by. Columns must not be null: a keyset cannot step over NULL. */
export interface SortColumn {
  /** SQL text written by us, never by a caller. */
  column: string;
  type: 'timestamptz' | 'text' | 'int' | 'date' | 'numeric';
}

export interface ListQuery {
  /** Alias of the table that is listed; its `id` breaks ties. */
  alias: string;
  select: Sql;
  from: Sql;
  where: Sql[];
  /** The same for counting, where it is quicker to look rows up that are not wanted in order. */
  counted?: Sql[];
  /** What is enough for a row to be among them and costs little to ask: often there are more of those than are counted. */
  surely?: Sql[];
  /** Rows after the cursor that match, at least those of this page; where those of `from` are too many to sort. */
  narrowed?: (limit: number, after: Cursor | undefined) => Sql;
  sortable: Record<string, SortColumn>;
  defaultSort: string;
}

export interface Cursor {
  sort: string;
  value: string;
  id: string;
}

/**
 * One page of a list by keyset: no row is repeated or skipped while others are inserted, and the tenth page
 * costs what the first does. An unknown sort is refused and the allowed ones are named. Unless it is asked for, only
 * the first page is counted: what the others would say is known by then.
 */
export async function pageOf<Row>(db: Database, list: ListQuery, paging: Paging): Promise<Page<Row>> {
  const limit = paging.batch ?? Math.min(paging.limit ?? LIMITS.pageDefault, LIMITS.pageMax);
  const order = readSort(list, paging.sort ?? list.defaultSort);
  const cursor = paging.after === undefined ? undefined : readCursor(paging.after, order);

  const key = raw(order.column.column);
  const id = raw(`${list.alias}.id`);
  const direction = raw(order.descending ? 'desc' : 'asc');
  const conditions = cursor ? [...list.where, afterCursor(order, key, id, cursor)] : list.where;
  const from = list.narrowed?.(limit + 1, cursor) ?? sql`${list.from} ${whereOf(conditions)}`;
  const rows = await db.rows<Row & CursorColumns>(sql`
    select ${list.select}, (${key})::text as cursor_value, ${id} as cursor_id
    from ${from}
    order by ${key} ${direction}, ${id} ${direction}
    limit ${limit + 1}`);

  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? writeCursor({ sort: order.sort, value: last.cursor_value, id: last.cursor_id }) : null;
  const mode = paging.count ?? (cursor ? 'none' : 'capped');
  // A first page that is not full is the whole list.
  const whole = !cursor && !last && mode !== 'none';
  return {
    items: page.map(withoutCursor<Row>),
    next,
    count: whole ? { value: page.length, capped: false } : await countOf(db, list, mode),
  };
}

interface CursorColumns {
  cursor_value: string;
  cursor_id: string;
}

function withoutCursor<Row>({ cursor_value: _value, cursor_id: _id, ...row }: Row & CursorColumns): Row {
  return row as unknown as Row;
}

function whereOf(conditions: Sql[]): Sql {
  return conditions.length > 0 ? sql`where ${join(conditions, ' and ')}` : empty;
}

async function countOf(db: Database, list: ListQuery, mode: 'capped' | 'exact' | 'none') {
  if (mode === 'none') return undefined;
  const where = list.counted ?? list.where;
  if (mode === 'exact') return { value: await rowsOf(db, list.from, where), capped: false };
  const most = LIMITS.countCap + 1;
  const sure = list.surely ? await rowsOf(db, list.from, list.surely, most) : 0;
  const value = sure === most ? sure : await rowsOf(db, list.from, where, most);
  return { value: Math.min(value, LIMITS.countCap), capped: value === most };
}

async function rowsOf(db: Database, from: Sql, where: Sql[], most?: number): Promise<number> {
  const limit = most === undefined ? empty : sql`limit ${most}`;
  const counted = await db.row<{ value: number }>(
    sql`select count(*)::int as value from (select 1 from ${from} ${whereOf(where)} ${limit}) as counted`,
  );
  return counted?.value ?? 0;
}

interface Order {
  sort: string;
  column: SortColumn;
  descending: boolean;
}

function readSort(list: ListQuery, sort: string): Order {
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  const column = Object.hasOwn(list.sortable, name) ? list.sortable[name] : undefined;
  if (!column) {
    const allowed = Object.keys(list.sortable).join(', ');
    throw new InvalidInput([{ pointer: '?sort', code: 'unknown-sort', params: { allowed } }]);
  }
  return { sort, column, descending };
}

function afterCursor({ column, descending }: Order, key: Sql, id: Sql, cursor: Cursor): Sql {
  const beyond = raw(descending ? '<' : '>');
  const type = raw(column.type);
  return sql`(${key}, ${id}) ${beyond} (${cursor.value}::${type}, ${cursor.id}::uuid)`;
}

function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What the text of a cursor's value must look like; a forged one is refused before the database reads it. */
const VALUE: Record<SortColumn['type'], RegExp> = {
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  int: /^-?\d{1,9}$/,
  numeric: /^-?\d{1,20}(\.\d{1,10})?$/,
  text: /^[^\0]*$/,
};

function readCursor(text: string, { sort, column }: Order): Cursor {
  try {
    const [madeFor, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const readable = typeof value === 'string' && typeof id === 'string';
    if (madeFor === sort && readable && VALUE[column.type].test(value) && UUID.test(id))
      return { sort, value, id };
  } catch {
    // Falls through: an unreadable cursor and one of another order are refused alike.
  }
  throw new InvalidInput([{ pointer: '?after', code: 'unknown-cursor' }]);
}
