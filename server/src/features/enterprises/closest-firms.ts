import sql, { join, type Sql } from 'sql-template-tag';

import type { Cursor, ListQuery, Paging } from '../../platform/database';
import { hanRuns, normaliseText } from '../../platform/text';
import { beginsInLetters, REST, searchPrefix, searchRank } from './search-match';

const CLOSEST = 'relevance';

/** Whether a list that is searched stands in the order of closeness. */
export function closest({ sort = CLOSEST }: Paging): boolean {
  return sort === CLOSEST;
}

/**
 * What matches, the closest first. Exact names, beginnings and the rest are looked up apart, each from the newest on and
 * no more than the page shows: a very common character matches almost everything, and ranking that would read the
 * whole register.
 */
export function closestOf(q: string, match: Sql, filters: Sql[]): ListQuery {
  const rank = searchRank(q);
  return {
    ...{ alias: 'hit', select: sql`hit.id`, from: sql`enterprise e`, where: [match, ...filters] },
    narrowed: (limit, after) => {
      const ways = waysOf(q, match, after).map((way) =>
        found([...way, ...filters, ...beyond(rank, after)], limit),
      );
      return sql`(select e.id, ${rank} as rank from enterprise e where e.id in (${join(ways, ' union ')})) as hit`;
    },
    ...{ sortable: { [CLOSEST]: { column: 'hit.rank', type: 'numeric' } }, defaultSort: CLOSEST },
  };
}

function found(conditions: readonly Sql[], limit: number): Sql {
  return sql`(select e.id from enterprise e where ${join([...conditions], ' and ')}
    order by e.updated_at desc, e.id limit ${limit})`;
}

/** Those of one rank after the other. A name that is or begins so matches; asking that too would make it look rare. */
function waysOf(q: string, match: Sql, after: Cursor | undefined): Sql[][] {
  const text = normaliseText(q);
  const prefix = searchPrefix(q);
  // Letters only: what begins with a character is found by its name, however it goes on.
  const letters = hanRuns(text).length === 0 ? [[match, beginsInLetters(prefix)]] : [];
  return [
    [sql`e.search_name = ${text}`],
    [sql`e.search_short_name = ${text}`],
    [sql`e.uscc = ${text.toUpperCase()}`],
    [sql`e.search_name like ${prefix}`],
    [sql`e.search_short_name like ${prefix}`],
    ...letters,
    [match, ...since(after)],
  ];
}

/** The rest goes on where the page before ended, give or take the second that a number cannot tell. */
function since(after: Cursor | undefined): Sql[] {
  const seconds = REST - Number(after?.value ?? 0);
  return after && seconds < REST / 2 ? [sql`e.updated_at < to_timestamp(${seconds + 1})`] : [];
}

function beyond(rank: Sql, after: Cursor | undefined): Sql[] {
  return after ? [sql`(${rank}, e.id) > (${after.value}::numeric, ${after.id}::uuid)`] : [];
}
