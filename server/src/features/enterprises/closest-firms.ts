import sql, { join, type Sql } from 'sql-template-tag';

import type { Cursor, ListQuery, Paging } from '../../platform/database';
import { hanRuns, normaliseText } from '../../platform/text';
import { beginsInLetters, searchPrefix, searchRank } from './search-match';

const CLOSEST = 'relevance';
/** Rank of the rest; see `searchRank`. */
const REST = 2_000;

/** Whether a list that is searched stands in the order of closeness. */
export function closest({ sort = CLOSEST }: Paging): boolean {
  return sort === CLOSEST;
}

/**
 * What matches, the closest first. Exact names, beginnings and the rest are looked up apart, each from its shortest name
 * on and no more than the page shows: a very common character matches almost everything, and ranking that would read
 * the whole register.
 * @param where of a table aliased `e`; the first says that it matches
 */
export function closestOf(q: string, where: Sql[]): ListQuery {
  const rank = searchRank(q);
  return {
    ...{ alias: 'hit', select: sql`hit.id`, from: sql`enterprise e`, where },
    narrowed: (limit, after) => {
      const ways = waysOf(q, after).map((way) => found([...where, ...way, ...beyond(rank, after)], limit));
      return sql`(select e.id, ${rank} as rank from enterprise e where e.id in (${join(ways, ' union ')})) as hit`;
    },
    ...{ sortable: { [CLOSEST]: { column: 'hit.rank', type: 'int' } }, defaultSort: CLOSEST },
  };
}

function found(conditions: readonly Sql[], limit: number): Sql {
  return sql`(select e.id from enterprise e where ${join([...conditions], ' and ')}
    order by char_length(e.name), e.id limit ${limit})`;
}

/** Those of one rank after the other. The shortest of the rest is as long as the last one was. */
function waysOf(q: string, after: Cursor | undefined): Sql[][] {
  const text = normaliseText(q);
  const prefix = searchPrefix(q);
  const least = Number(after?.value ?? 0) - REST;
  return [
    [sql`e.search_name = ${text}`],
    [sql`e.search_short_name = ${text}`],
    [sql`e.uscc = ${text.toUpperCase()}`],
    [sql`e.search_name like ${prefix}`],
    [sql`e.search_short_name like ${prefix}`],
    // Letters only: what begins with a character is found above, however it goes on.
    ...(hanRuns(text).length === 0 ? [[beginsInLetters(prefix)]] : []),
    least > 0 ? [sql`char_length(e.name) >= ${least}`] : [sql`true`],
  ];
}

function beyond(rank: Sql, after: Cursor | undefined): Sql[] {
  return after ? [sql`(${rank}, e.id) > (${after.value}::int, ${after.id}::uuid)`] : [];
}
