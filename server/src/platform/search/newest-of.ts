import sql, { join, raw, type Sql } from 'sql-template-tag';

/** One way to find rows of a table that has `updated_at` and an index of it with what `walked` asks for. */
export interface Way {
  /** Table and alias, as in `enterprise e`. */
  table: string;
  alias: string;
  /** Found by an index of words. */
  indexed: Sql;
  /** The same, said of what the index by recency holds. */
  walked: Sql;
  /** Of so many the newest are looked for among the newest of all rows; fewer are put in order. */
  many: number;
  /** Rows that are looked at before all else, for words of which many rows are likely. */
  first?: number;
}

/**
 * Ids of the newest rows that match: a rare word is looked up, and what has it put in order; of a common one the
 * newest rows are read until there are enough. So neither reads the whole register.
 * @param further what else must hold
 */
export function newestOf(way: Way, { limit, further }: { limit: number; further: readonly Sql[] }): Sql {
  const { many, indexed, walked, first } = way;
  const [from, id, at] = [raw(way.table), raw(`${way.alias}.id`), raw(`${way.alias}.updated_at`)];
  const that = (...conditions: Sql[]) => sql`
    select ${id}, ${at} from ${from} where ${join([...conditions, ...further], ' and ')}`;
  const rows = raw(
    `(select * from ${way.table} order by updated_at desc, id limit ${first ?? 0}) ${way.alias}`,
  );
  const begun = sql`select ${id}, ${at} from ${rows} where ${join([walked, ...further], ' and ')} limit ${limit}`;
  const wanting = first ? sql`(select count(*) from begun) < ${limit}` : sql`true`;
  return sql`
    (with ${first ? sql`begun as materialized (${begun}), ` : sql``}
       few as materialized (${that(indexed, wanting)} limit ${many})
     ${first ? sql`(select begun.id from begun) union all` : sql``}
     (select few.id from few order by few.updated_at desc, few.id limit ${limit})
     union all
     (select newest.id from (${that(walked, sql`(select count(*) from few) = ${many}`)}
        order by ${at} desc, ${id} limit ${limit}) newest))`;
}
