import sql, { raw, type Sql } from 'sql-template-tag';

import { contains } from '../database';
import { bigrams, hanRuns, latinRuns, letterToken, normaliseText } from '../text';
import { TRIGRAM } from './search-keys';

/**
 * The condition that finds rows by what somebody typed; null when there is nothing to look up in it.
 *
 * Characters: every pair of neighbours (or the single one) must be among the tokens, then the text itself is
 * compared, because pairs may come from different places. Letters and digits: three or more go through the
 * trigram index, one or two through the tokens of initials and beginnings of words. Wildcards mean themselves.
 * @param alias of a table with `search_tokens`, `search_text` and `search_latin`
 */
export function searchMatch(typed: string, alias: string): Sql | null {
  const [tokens, plain, latin] = ['search_tokens', 'search_text', 'search_latin'].map((column) =>
    raw(`${alias}.${column}`),
  );
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
  if (letters.some((run) => run.length >= TRIGRAM)) {
    // People type pinyin with spaces between syllables; the column has none.
    const joined = contains(text.replaceAll(' ', ''));
    if (joined === contains(text)) return sql`${latin} like ${joined}`;
    return sql`(${latin} like ${contains(text)} or ${latin} like ${joined})`;
  }
  return sql`${tokens} @> ${letters.map(letterToken)}::text[]`;
}

/** Names that begin with what was typed; looked up apart, so that they are there however many others match. */
export function searchPrefix(typed: string): string {
  return contains(normaliseText(typed)).slice(1);
}
