import sql, { join, type Sql } from 'sql-template-tag';

import { contains } from '../../platform/database';
import type { Way } from '../../platform/search';
import { bigrams, hanRuns, latinRuns, letterToken, normaliseText, readings } from '../../platform/text';
import type { Contact } from './contact.entity';

type SearchColumns = Pick<Contact, 'searchTokens' | 'searchText' | 'searchLatin'>;

/** What a person is found by: the name in characters, in pinyin and by initials. */
export function contactSearchColumns(name: string): SearchColumns {
  const text = normaliseText(name);
  const { full, initials } = readings(text);
  const words = latinRuns(text);
  const tokens = [
    ...hanRuns(text).flatMap((run) => [...run, ...bigrams(run)]),
    ...[...initials, ...bigrams([...initials])].map(letterToken),
    ...words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]).map(letterToken),
  ];
  return {
    searchTokens: [...new Set(tokens)],
    searchText: text,
    searchLatin: [...new Set([full, initials, ...words, text])].filter((each) => each !== '').join('\n'),
  };
}

/** What was typed, and the hashes of what it may be as a number. */
export interface Sought {
  typed: string;
  hash: Buffer | null;
  endingHash: Buffer | null;
}

const TRIGRAM = 3;
/** Of so many the newest are looked for among the newest of all. */
const MANY = 300;
const MANY_IN_LETTERS = 1_000;

/** By name, and by a whole number, a whole address or the last four digits. */
export function contactMatch({ typed, hash, endingHash }: Sought): Sql {
  const ways = [
    ...nameMatch(normaliseText(typed)),
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

function nameMatch(text: string): Sql[] {
  const runs = hanRuns(text);
  if (runs.length > 0) {
    const tokens = runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
    return [sql`(contact.search_tokens @> ${tokens}::text[] and contact.search_text like ${contains(text)})`];
  }
  const letters = latinRuns(text);
  if (letters.length === 0) return [];
  if (!letters.some((run) => run.length >= TRIGRAM))
    return [sql`contact.search_tokens @> ${letters.map(letterToken)}::text[]`];
  const joined = contains(text.replaceAll(' ', ''));
  return [sql`contact.search_latin like ${contains(text)}`, sql`contact.search_latin like ${joined}`];
}
