import sql, { join, raw, type Sql } from 'sql-template-tag';

import type { Database } from '../database';
import type { IndexedRecords } from './search-index';
import { searchKeys } from './search-keys';
import type { SearchHit } from './search-sources';

interface Wanted {
  typed: string;
  /** What the keys leave open, over `entry`. */
  match: Sql;
  /** Predicate of the reader, over the table of the records. */
  visible: Sql;
  limit: number;
}

/** Weeks before the newest that the first look goes back to, and the second; the third goes to the oldest. */
const LOOKS = [1, 6, null];

/**
 * The newest records that match and may be seen. They are looked for in the last week, then in six, then in what is
 * left, and no further than there are enough: a common word costs what a rare one does.
 */
export async function newestEntries(
  db: Database,
  records: IndexedRecords,
  { limit, ...wanted }: Wanted,
): Promise<SearchHit[]> {
  const found: SearchHit[] = [];
  for (const [index, until] of LOOKS.entries()) {
    const weeks = { from: LOOKS[index - 1] ?? 0, until };
    found.push(
      ...(await db.rows<SearchHit>(entriesOf(records, weeks, { ...wanted, limit: limit - found.length }))),
    );
    if (found.length === limit) break;
  }
  return found;
}

interface Weeks {
  from: number;
  until: number | null;
}

function entriesOf(
  { kind, table: name, shown }: IndexedRecords,
  weeks: Weeks,
  { typed, match, visible, limit }: Wanted,
): Sql {
  const table = raw(name);
  const where = sql`entry.kind = ${kind}`;
  // An entry is of one week, so that all keys are of the same.
  const keyed = searchKeys(typed).map(
    (key) =>
      sql`search_keys(entry.search_tokens, entry.search_latin, entry.at) && ${keysIn(weeks, { key, where })}`,
  );
  // Looked up by the keys alone, and put in order before the predicate is asked, which costs more than all the rest.
  return sql`
    select ${table}.id, entry.at, ${shown}
    from (select entry.record_id, entry.at
      from (select * from search_entry entry where ${where} and ${join(keyed, ' and ')} offset 0) entry
      where ${match} order by entry.at desc, entry.record_id offset 0) entry
    join ${table} on ${table}.id = entry.record_id
    where ${visible} order by entry.at desc, entry.record_id limit ${limit}`;
}

function keysIn({ from, until }: Weeks, { key, where }: { key: string; where: Sql }): Sql {
  const least = until === null ? sql`span.oldest` : sql`span.newest - ${until - 1}::int`;
  return sql`array(
    select week || ${`:${key}`} from (
      select search_week(min(entry.at)) as oldest, search_week(max(entry.at)) as newest
      from search_entry entry where ${where}) span, generate_series(${least}, span.newest - ${from}::int) week)`;
}
