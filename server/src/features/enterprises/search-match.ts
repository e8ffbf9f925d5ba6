import sql, { type Sql } from 'sql-template-tag';

import { searchMatch as matching, searchPrefix } from '../../platform/search';
import { firstOf, normaliseText } from '../../platform/text';

export { searchPrefix };

/** The condition that finds enterprises, aliased `e`, by what somebody typed; null when it holds nothing to look up. */
export const searchMatch = (typed: string): Sql | null => matching(typed, 'e');

/** Where the rank of the rest begins, in seconds; older ones stand behind newer ones. */
export const REST = 200_000_000_000;

/**
 * Exact first, then beginnings (of a name, its pinyin, its initials or a code), then the rest; within each the newer
 * one. One number, to page by.
 */
export function searchRank(typed: string): Sql {
  const text = normaliseText(typed);
  const prefix = searchPrefix(typed);
  return sql`
    (case when e.search_name = ${text} or e.search_short_name = ${text} or lower(e.uscc) = ${text} then 0
         when e.search_name like ${prefix} or e.search_short_name like ${prefix}
           or ${beginsInLetters(prefix)} then 1000
         else 2000 end * 100000000::numeric - extract(epoch from e.updated_at))`;
}

/** A reading, a row of initials, a word or a code begins so. */
export function beginsInLetters(prefix: string): Sql {
  return sql`(e.search_latin like ${prefix} or e.search_latin like ${`%\n${prefix}`})`;
}

/** Lengths at which `search_beginnings` cuts the front off a line, the longest first. */
const FRONTS = [8, 6, 4, 3];

/** The same by an index of fronts: three letters alone would have to be looked for in half the register. */
export function beginsByIndex(typed: string): Sql {
  const text = normaliseText(typed);
  const letters = beginsInLetters(searchPrefix(typed));
  const length = FRONTS.find((front) => front <= text.length);
  if (length === undefined) return letters;
  return sql`(search_beginnings(e.search_latin) @> ${[firstOf(text, length)]}::text[] and ${letters})`;
}

/** Ids of the enterprises that what was typed would find, for lists of records that belong to one. */
export function enterprisesNamed(typed: string): Sql {
  return sql`(select e.id from enterprise e where ${searchMatch(typed) ?? sql`false`})`;
}
