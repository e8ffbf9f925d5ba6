import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { searchMatch } from './search-match';

/** So many firms are looked up by their ids. */
const FEW = 1_000;
/**
 * So many firms tell how common a word is: the first by their ids, which are drawn by chance. The newest would not do, after
 * an import they may all be of one place or trade.
 */
const SAMPLE = 1_000;
/** Share of the firms from which on it is not tried to know each of them. */
const MANY = 0.01;
/** Share from which on a list soon comes upon a page of them, and upon as many as it counts. */
const COMMON = 0.02;
const EVERYWHERE = 0.05;

/** Whether a column, as SQL, is one of the firms that were sought. */
export interface OfFirms {
  are(column: Sql): Sql;
  /** Asked of one row after the other; else looked up, all of them at once. */
  oneByOne: boolean;
}

export interface Sought {
  /** There are too many to know each of them. */
  common: boolean;
  /** For rows that are read in the order of a list until a page is full. */
  listed: OfFirms;
  /** For rows in any order. */
  counted: OfFirms;
}

/** Firms by what somebody typed, for lists of what hangs on them. */
@Injectable()
export class FirmsSought {
  constructor(private readonly db: Database) {}

  async by(typed: string): Promise<Sought> {
    const match = searchMatch(typed);
    if (!match) return those([]);
    const share = await this.shareOf(match);
    if (share < MANY) {
      const found = await this.db.rows<{ id: string }>(
        sql`select e.id from enterprise e where ${match} limit ${FEW + 1}`,
      );
      if (found.length <= FEW) return those(found.map(({ id }) => id));
    }
    const atOnce: OfFirms = {
      are: (id) => sql`${id} in (select e.id from enterprise e where ${match})`,
      oneByOne: false,
    };
    const oneByOne: OfFirms = {
      // `exists` could be turned into a table of all of them.
      are: (id) => sql`(select true from enterprise e where e.id = ${id} and ${match} limit 1)`,
      oneByOne: true,
    };
    return {
      common: true,
      listed: share < COMMON ? atOnce : oneByOne,
      counted: share < EVERYWHERE ? atOnce : oneByOne,
    };
  }

  private async shareOf(match: Sql): Promise<number> {
    const sample = await this.db.row<{ hits: number; seen: number }>(sql`
      select (count(*) filter (where ${match}))::int as hits, count(*)::int as seen from (
        select e.search_tokens, e.search_latin, e.search_text from enterprise e order by e.id limit ${SAMPLE}) e`);
    // A register that ends before the sample does is small enough to be looked up.
    return sample && sample.seen === SAMPLE ? sample.hits / SAMPLE : 0;
  }
}

function those(ids: readonly string[]): Sought {
  const firms: OfFirms = { are: (id) => sql`${id} = any(${[...ids]}::uuid[])`, oneByOne: false };
  return { common: false, listed: firms, counted: firms };
}
