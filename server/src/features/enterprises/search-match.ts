import sql, { type Sql } from 'sql-template-tag';

import { contains } from '../../platform/database';
import { bigrams, hanRuns, latinRuns, letterToken, normaliseText } from '../../platform/text';

/** Shortest run of letters a trigram index can look up. */
const TRIGRAM = 3;

/**
 * The condition that finds enterprises by what somebody typed; null when there is nothing to look up in it.
 *
 * Characters: every pair of neighbours (or the single one) must be among the tokens, then the text itself is
 * compared, because pairs may come from different places. Letters and digits: three or more go through the
 * trigram index, one or two through the tokens of initials and beginnings of words. Wildcards mean themselves.
 */
export function searchMatch(typed: string): Sql | null {
  const text = normaliseText(typed);
  const runs = hanRuns(text);
  if (runs.length > 0) {
    const tokens = runs.flatMap((run) => (run.length === 1 ? run : bigrams(run)));
    return sql`(e.search_tokens @> ${tokens}::text[] and e.search_text like ${contains(text)})`;
  }
  const letters = latinRuns(text);
  if (letters.length === 0) return null;
  if (letters.some((run) => run.length >= TRIGRAM)) {
    // People type pinyin with spaces between syllables; the column has none.
    const joined = contains(text.replaceAll(' ', ''));
    return sql`(e.search_latin like ${contains(text)} or e.search_latin like ${joined})`;
  }
  return sql`e.search_tokens @> ${letters.map(letterToken)}::text[]`;
}

/** Names that begin with what was typed; looked up apart, so that they are there however many others match. */
export function searchPrefix(typed: string): string {
  return contains(normaliseText(typed)).slice(1);
}

/**
 * Exact first, then beginnings (of a name, its pinyin, its initials or a code), then the rest; within each the
 * shorter name. One number, to page by.
 */
export function searchRank(typed: string): Sql {
  const text = normaliseText(typed);
  const prefix = searchPrefix(typed);
  return sql`
    case when e.search_name = ${text} or e.search_short_name = ${text} or lower(e.uscc) = ${text} then 0
         when e.search_name like ${prefix} or e.search_short_name like ${prefix}
           or e.search_latin like ${prefix} or e.search_latin like ${`%\n${prefix}`} then 1000
         else 2000 end + char_length(e.name)`;
}

/** Ids of the enterprises that what was typed would find, for lists of records that belong to one. */
export function enterprisesNamed(typed: string): Sql {
  return sql`(select e.id from enterprise e where ${searchMatch(typed) ?? sql`false`})`;
}
