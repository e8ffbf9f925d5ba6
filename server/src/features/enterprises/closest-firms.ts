import sql, { join, type Sql } from 'sql-template-tag';

import { contains, type Cursor, type ListQuery, type Paging } from '../../platform/database';
import { newestOf, type Way } from '../../platform/search';
import { hanRuns, normaliseText } from '../../platform/text';
import { beginsByIndex, beginsInLetters, REST, searchPrefix, searchRank } from './search-match';

const CLOSEST = 'relevance';

const FIRMS = { table: 'enterprise e', alias: 'e' };
/** The names of the newest are in an index of their own; letters are not, so of them fewer rows are read. */
const MANY = 300;
const MANY_IN_LETTERS = 1_000;
/** Half of what people type is of a word that one firm in a hundred has: the newest firms are looked at first. */
const FIRST = 2_000;
const FIRST_IN_LETTERS = 500;

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
      const further = [...filters, ...beyond(rank, after)];
      const same = exact(q).map((way) => found([way, ...further], limit));
      const begun = beginnings(q).map((way) => newestOf({ ...FIRMS, ...way }, { limit, further }));
      const rest = newestOf(
        { ...FIRMS, ...anywhere(q, match) },
        { limit, further: [...further, ...since(after)] },
      );
      const ways = [...same, ...begun, rest];
      return sql`(select e.id, ${rank} as rank from enterprise e where e.id in (${join(ways, ' union ')})) as hit`;
    },
    ...{ sortable: { [CLOSEST]: { column: 'hit.rank', type: 'numeric' } }, defaultSort: CLOSEST },
  };
}

function found(conditions: readonly Sql[], limit: number): Sql {
  return sql`(select e.id from enterprise e where ${join([...conditions], ' and ')}
    order by e.updated_at desc, e.id limit ${limit})`;
}

function exact(q: string): Sql[] {
  const text = normaliseText(q);
  return [
    sql`e.search_name = ${text}`,
    sql`e.search_short_name = ${text}`,
    sql`e.uscc = ${text.toUpperCase()}`,
  ];
}

type Words = Pick<Way, 'indexed' | 'walked' | 'many' | 'first'>;

/** A name that begins so matches; asking that too would make it look rare. The text of a firm is its names, line by line. */
function beginnings(q: string): Words[] {
  const prefix = searchPrefix(q);
  const begun = [
    { indexed: sql`e.search_name like ${prefix}`, walked: sql`e.search_text like ${prefix}`, many: MANY },
    {
      ...{ indexed: sql`e.search_short_name like ${prefix}`, many: MANY },
      walked: sql`e.search_text like ${`%\n${prefix}`}`,
    },
  ];
  // Letters only: what begins with a character is found by its name, however it goes on.
  if (hanRuns(normaliseText(q)).length > 0) return begun;
  const letters = beginsInLetters(prefix);
  return [...begun, { indexed: beginsByIndex(q), walked: letters, many: MANY_IN_LETTERS }];
}

function anywhere(q: string, match: Sql): Words {
  const text = normaliseText(q);
  if (hanRuns(text).length > 0)
    return { indexed: match, walked: sql`e.search_text like ${contains(text)}`, many: MANY, first: FIRST };
  return { indexed: match, walked: match, many: MANY_IN_LETTERS, first: FIRST_IN_LETTERS };
}

/** The rest goes on where the page before ended, give or take the second that a number cannot tell. */
function since(after: Cursor | undefined): Sql[] {
  const seconds = REST - Number(after?.value ?? 0);
  return after && seconds < REST / 2 ? [sql`e.updated_at < to_timestamp(${seconds + 1})`] : [];
}

function beyond(rank: Sql, after: Cursor | undefined): Sql[] {
  return after ? [sql`(${rank}, e.id) > (${after.value}::numeric, ${after.id}::uuid)`] : [];
}
