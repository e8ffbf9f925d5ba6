import sql, { join, raw, type Sql } from 'sql-template-tag';

import { contains } from '../database';
import { bigrams, hanRuns, latinRuns, letterToken, normaliseText } from '../text';
import { manyLetters, readingsOf } from './search-keys';

/**
 * The condition that finds rows by what somebody typed; null when there is nothing to look up in it.
 *
 * Characters: every pair of neighbours (or the single one) must be among the tokens, then the text itself is
 * compared, because pairs may come from different places. Letters and digits: one or two go through the tokens of
 * initials and beginnings of words; more are looked for in what is spelt in letters, by its trigrams, and where they
 * may be pinyin, by pairs of syllables as by pairs of characters. Wildcards mean themselves.
 * @param alias of a table with `search_tokens`, `search_text` and `search_latin`
 */
export function searchMatch(typed: string, alias: string): Sql | null {
  const [tokens, plain] = ['search_tokens', 'search_text'].map((column) => raw(`${alias}.${column}`));
  const text = normaliseText(typed);
  const runs = hanRuns(text);
  if (runs.length > 0) {
    const wanted = runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
    // One or two characters are a token themselves: the text says nothing more, and makes a common one look rare.
    if (wanted.length === 1 && wanted[0] === text) return sql`${tokens} @> ${wanted}::text[]`;
    return sql`(${tokens} @> ${wanted}::text[] and ${plain} like ${contains(text)})`;
  }
  const letters = latinRuns(text);
  if (letters.length === 0) return null;
  if (!manyLetters(typed)) return sql`${tokens} @> ${letters.map(letterToken)}::text[]`;
  return lettersMatch(typed, alias, {
    among: (wanted) => sql`${tokens} && ${wanted}::text[]`,
    compared: (joined) => sql`${raw(`${alias}.search_latin`)} like ${contains(joined)}`,
  });
}

interface OfReadings {
  /** One of these is among the tokens of a row. */
  among(wanted: readonly string[]): Sql;
  /** Its readings have what was typed in one piece; absent where an index is to answer all that is asked. */
  compared?(joined: string): Sql;
}

/** Three letters and more: as pinyin, or as something is spelt. */
export function lettersMatch(typed: string, alias: string, { among, compared }: OfReadings): Sql {
  const text = normaliseText(typed);
  // People type pinyin with spaces between syllables; readings have none.
  const joined = text.replaceAll(' ', '');
  // As the indexes have it.
  const spelt = [...new Set([text, joined])].map(
    (letters) => sql`split_part(${raw(`${alias}.search_latin`)}, E'\\n\\n', 1) like ${contains(letters)}`,
  );
  const read = readingsOf(typed).map(({ sets, enough }) => {
    const piece = enough || !compared ? [] : [compared(joined)];
    return sql`(${join([...sets.map(among), ...piece], ' and ')})`;
  });
  return sql`(${join([...read, ...spelt], ' or ')})`;
}

/** Names that begin with what was typed; looked up apart, so that they are there however many others match. */
export function searchPrefix(typed: string): string {
  return contains(normaliseText(typed)).slice(1);
}
