import sql, { join, raw, type Sql } from 'sql-template-tag';

import type { Database } from '../database';
import type { IndexedRecords } from './search-index';
import { readingsOf, searchKeys } from './search-keys';
import { lettersMatch } from './search-match';
import type { SearchHit } from './search-sources';

export interface Wanted {
  typed: string;
  /** What the keys leave open, over `entry`. */
  match: Sql;
  /** Predicate of the reader, over the table of the records. */
  visible: Sql;
  /** Hits, no more. */
  limit: number;
}

/** Entries that are read one after the other before any is looked up: they have what is common. */
const NEWEST = 1_000;
/** The same, of words in letters: what is spelt has no months, so that more of them are likely. */
const NEWEST_IN_LETTERS = 3_000;
/** Months of four weeks, back from the newest, that are looked up before all of them are. */
const MONTHS = 2;
/** So many words of a long name are looked up: those at its front, which are the rare ones. The rest is compared. */
const KEYS = 3;

/**
 * The newest records that match and may be seen. They are looked for among the newest of all, then in the last
 * months, then in all of them, and no further than there are enough: a common word costs what a rare one does.
 */
export async function newestEntries(
  db: Database,
  records: IndexedRecords,
  wanted: Wanted,
): Promise<SearchHit[]> {
  const ofKind = sql`entry.kind = ${records.kind}`;
  const newest = searchKeys(wanted.typed).length > 0 ? NEWEST : NEWEST_IN_LETTERS;
  const looks = [
    sql`select * from search_entry entry where ${ofKind} order by entry.at desc limit ${newest}`,
    ...(ofMonths(wanted.typed) ? [keyed(wanted.typed, ofKind, sql`span.newest - ${MONTHS - 1}::int`)] : []),
    keyed(wanted.typed, ofKind, sql`span.oldest`),
  ];
  let found: SearchHit[] = [];
  for (const look of looks) {
    found = await db.rows<SearchHit>(hitsIn(look, records, wanted));
    if (found.length === wanted.limit) break;
  }
  return found;
}

/** What is spelt in letters has no months. */
function ofMonths(typed: string): boolean {
  return searchKeys(typed).length > 0 || readingsOf(typed).length > 0;
}

/**
 * Entries that have all keys in one of the months since; an entry is of one. Looked up by that alone: asked of one row
 * after the other, it would cost more than all the rest.
 */
function keyed(typed: string, ofKind: Sql, since: Sql): Sql {
  const among = (keys: readonly string[]) => sql`search_keys(entry.search_tokens, entry.at) && array(
    select month || ':' || key from (
      select search_month(min(entry.at)) as oldest, search_month(max(entry.at)) as newest
      from search_entry entry where ${ofKind}) span, generate_series(${since}, span.newest) month,
      unnest(${keys}::text[]) key)`;
  const keys = searchKeys(typed).slice(0, KEYS);
  const match =
    keys.length > 0
      ? join(
          keys.map((key) => among([key])),
          ' and ',
        )
      : lettersMatch(typed, 'entry', { among });
  return sql`select * from search_entry entry where ${ofKind} and ${match} offset 0`;
}

/** Put in order before the predicate is asked, which costs more than all the rest. */
function hitsIn(
  entries: Sql,
  { table: name, shown }: IndexedRecords,
  { match, visible, limit }: Wanted,
): Sql {
  const table = raw(name);
  return sql`
    select ${table}.id, entry.at, ${shown}
    from (select entry.record_id, entry.at from (${entries}) entry
      where ${match} order by entry.at desc, entry.record_id offset 0) entry
    join ${table} on ${table}.id = entry.record_id
    where ${visible} order by entry.at desc, entry.record_id limit ${limit}`;
}
