import sql, { join, type Sql } from 'sql-template-tag';

import { contains } from '../../platform/database';
import { searchMatch, searchWords, type Way } from '../../platform/search';
import { hanRuns, normaliseText } from '../../platform/text';
import type { Contact } from './contact.entity';

type SearchColumns = Pick<Contact, 'searchTokens' | 'searchText' | 'searchLatin'>;

/** What a person is found by: the name in characters, in pinyin and by initials. */
export function contactSearchColumns(name: string): SearchColumns {
  const { searchTokens, searchText, searchLatin } = searchWords({ names: [name] });
  return { searchTokens, searchText, searchLatin };
}

/** What was typed, and the hashes of what it may be as a number. */
export interface Sought {
  typed: string;
  hash: Buffer | null;
  endingHash: Buffer | null;
}

/** Of so many the newest are looked for among the newest of all. */
const MANY = 300;
const MANY_IN_LETTERS = 1_000;

/** By name, and by a whole number, a whole address or the last four digits. */
export function contactMatch({ typed, hash, endingHash }: Sought): Sql {
  const named = searchMatch(typed, 'contact');
  const ways = [
    ...(named ? [named] : []),
    ...(hash ? [channelWith(sql`channel.hash = ${hash}`)] : []),
    ...(endingHash ? [channelWith(sql`channel.ending_hash = ${endingHash}`)] : []),
  ];
  return ways.length === 0 ? sql`false` : sql`(${join(ways, ' or ')})`;
}

/** The same for the newest of them; names are in an index of their own, letters and numbers are not. */
export function contactWords(sought: Sought): Pick<Way, 'indexed' | 'walked' | 'many'> {
  const text = normaliseText(sought.typed);
  const indexed = contactMatch(sought);
  if (hanRuns(text).length === 0) return { indexed, walked: indexed, many: MANY_IN_LETTERS };
  return { indexed, walked: sql`contact.search_text like ${contains(text)}`, many: MANY };
}

function channelWith(condition: Sql): Sql {
  return sql`contact.id in (select channel.contact_id from contact_channel channel where ${condition})`;
}
