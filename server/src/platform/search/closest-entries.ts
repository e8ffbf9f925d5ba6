import sql, { join, raw, type Sql } from 'sql-template-tag';

import { normaliseText } from '../text';
import type { Wanted } from './newest-entries';
import type { IndexedRecords } from './search-index';
import { searchPrefix } from './search-match';

/** Entries that are read one after the other before any is looked up: they have what is common. */
const NEWEST = 2_000;
/** Of so many that an index has, the newest are looked for one after the other; fewer are put in order. */
const MANY = 2_000;
/** Lets the index of words be chosen, which has nothing of visits, and keeps the one of kinds out of it. */
const OTHERS = sql`entry.kind <> 'visit'`;

/**
 * Exact names first, then beginnings, then the rest; among equals the newer. Each of them is looked up apart, and no
 * more of a common word than are shown, so that it costs what a rare one does.
 */
export function closestEntries(records: IndexedRecords, wanted: Wanted): Sql {
  const { typed, match, visible, limit } = wanted;
  const table = raw(records.table);
  const ofKind = sql`entry.kind = ${records.kind}`;
  const inOrder = sql`order by entry.at desc, entry.record_id`;
  // As the index has them: equally old ones are put in order afterwards.
  const walked = sql`select * from search_entry entry where ${ofKind} order by entry.at desc`;
  // Put in order before the predicate is asked, which costs more than all the rest.
  const found = (entries: Sql, condition: Sql) => sql`
    (select entry.record_id, entry.at, entry.search_name from ${entries} entry
     join ${table} on ${table}.id = entry.record_id
     where ${condition} and ${visible} ${inOrder} limit ${limit})`;
  const named = (condition: Sql) => found(sql`search_entry`, sql`${ofKind} and ${match} and ${condition}`);
  const ways = [
    named(sql`entry.search_name = ${normaliseText(typed)}`),
    named(sql`entry.search_name like ${searchPrefix(typed)}`),
    sql`select * from begun`,
    found(sql`(select * from few entry ${inOrder} offset 0)`, sql`true`),
    found(sql`(${walked} offset 0)`, sql`${match} and (select count(*) from few) = ${MANY}`),
  ];
  // A kind of few records was read through by then; the index has more of other kinds than there are of it.
  const wanting = sql`(select count(*) from begun) < ${limit}
    and exists (${walked} offset ${NEWEST} limit 1)`;
  return sql`
    with begun as materialized ${found(sql`(${walked} limit ${NEWEST})`, match)},
    few as materialized (select entry.record_id, entry.at, entry.search_name
      from (select * from search_entry entry where ${OTHERS} and ${match} offset 0) entry
      where ${ofKind} and ${wanting} limit ${MANY})
    select ${table}.id, entry.at, ${records.shown}
    from (${join(ways, ' union ')}) entry join ${table} on ${table}.id = entry.record_id
    order by case when entry.search_name = ${normaliseText(typed)} then 0
      when entry.search_name like ${searchPrefix(typed)} then 1 else 2 end, entry.at desc, entry.record_id
    limit ${limit}`;
}
