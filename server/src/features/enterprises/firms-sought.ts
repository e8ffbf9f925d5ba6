import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { searchMatch } from './search-match';

/** So many firms are looked up by their ids; of more, a list soon comes upon some. */
const FEW = 1_000;

/** Whether a column, as SQL, is one of the firms that were sought. */
export type OfFirms = (column: Sql) => Sql;

export interface Sought {
  /** The term is so common that a list is read in its own order until a page is full. */
  common: boolean;
  are: OfFirms;
}

/** Firms by what somebody typed, for lists of what hangs on them. */
@Injectable()
export class FirmsSought {
  constructor(private readonly db: Database) {}

  async by(typed: string): Promise<Sought> {
    const match = searchMatch(typed);
    if (!match) return { common: false, are: () => sql`false` };
    const found = await this.db.rows<{ id: string }>(
      sql`select e.id from enterprise e where ${match} limit ${FEW + 1}`,
    );
    // One row at a time: `exists` could be turned into a table of all of them.
    const one = (id: Sql) => sql`(select true from enterprise e where e.id = ${id} and ${match} limit 1)`;
    if (found.length > FEW) return { common: true, are: one };
    const ids = found.map(({ id }) => id);
    return { common: false, are: (id) => sql`${id} = any(${ids}::uuid[])` };
  }
}
