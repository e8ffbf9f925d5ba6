import sql, { empty, type Sql } from 'sql-template-tag';
import type { SearchKind } from '@lianzhao/contracts';

import type { Database } from '../database';
import { searchMatch } from './search-match';

/** So many of the newest entries tell how common a word is. */
const SAMPLE = 500;
/** From so many of them on, a list comes upon enough rows by itself; fewer are looked up. */
const COMMON = 10;
/** From so many of them on, that goes for counting up to a limit too. */
const EVERYWHERE = 75;

/** What is wanted beside the records whose entries match. */
export interface Also {
  /** Their ids, as a query. */
  ids: Sql;
  /** The same, asked of a row. */
  is: Sql;
}

/** Narrows a list of records to what somebody typed; `id` is the column of their ids. */
export type Narrowing = (id: Sql, also?: Also) => Sql;

export interface EntriesSought {
  /** For rows that are read in the order of the list until a page is full. */
  listed: Narrowing;
  /** For rows in any order. */
  counted: Narrowing;
}

/** @returns null when there is nothing to look up in what was typed */
export async function entriesSought(
  db: Database,
  kind: Exclude<SearchKind, 'visit'>,
  typed: string,
): Promise<EntriesSought | null> {
  const match = searchMatch(typed, 'entry');
  if (!match) return null;
  const ofKind = sql`entry.kind = ${kind}`;
  const sample = await db.row<{ hits: number }>(sql`
    select count(*)::int as hits from (select * from search_entry entry where ${ofKind}
      order by entry.at desc limit ${SAMPLE}) entry where ${match}`);
  const hits = sample?.hits ?? 0;
  // The index of words has nothing of visits; the one of kinds is kept out of it.
  const found = sql`select entry.record_id from (
    select * from search_entry entry where entry.kind <> 'visit' and ${match} offset 0) entry where ${ofKind}`;
  const among: Narrowing = (id, also) => sql`${id} in (${found} ${also ? sql`union ${also.ids}` : empty})`;
  const oneByOne: Narrowing = (id, also) => {
    const one = sql`
      (select true from search_entry entry where ${ofKind} and entry.record_id = ${id} and ${match} limit 1)`;
    return also ? sql`(${one} or ${also.is})` : one;
  };
  return { listed: hits < COMMON ? among : oneByOne, counted: hits < EVERYWHERE ? among : oneByOne };
}
