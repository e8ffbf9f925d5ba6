import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import { Database } from '../database';

export interface TableShape {
  /** Columns of its primary key. */
  key: string[];
  hasVersion: boolean;
}

/** A column that points at rows of another table, and the table it is in. */
export interface Reference extends TableShape {
  table: string;
  column: string;
  /** Of records of many kinds: of which of them the rows must speak; null for a foreign key. */
  recordKind: string | null;
  /** Other columns of the same table that point at the same rows. */
  beside: string[];
}

/**
 * Who points at whom, as the database has it: a feature that comes later need not tell the merge that it is there. Records
 * that hang on anything have no foreign key; they are known by their two columns, and past ones nobody may change stay.
 */
@Injectable()
export class References {
  constructor(private readonly db: Database) {}

  async to(table: string): Promise<Reference[]> {
    const found = await this.db.rows<Omit<Reference, 'beside'>>(sql`
      select con.conrelid::regclass::text as "table", source.attname as "column", null as "recordKind",
        ${shapeOf('con.conrelid')}
      from pg_constraint con
      join pg_attribute source on source.attrelid = con.conrelid and source.attnum = con.conkey[1]
      where con.contype = 'f' and con.confrelid = ${table}::regclass and cardinality(con.conkey) = 1
      union all
      select own.attrelid::regclass::text, own.attname, ${table}::text, ${shapeOf('own.attrelid')}
      from pg_attribute own join pg_class class on class.oid = own.attrelid and class.relkind = 'r'
        and class.relnamespace = current_schema()::regnamespace
      where own.attname = 'record_id' and has_table_privilege(class.oid, 'update') and exists (
        select from pg_attribute kind where kind.attrelid = class.oid and kind.attname = 'record_kind')
      order by 1, 2`);
    return found.map((one) => ({
      ...one,
      beside: found.filter((other) => other.table === one.table && other !== one).map(({ column }) => column),
    }));
  }

  async shape(table: string): Promise<TableShape> {
    const found = await this.db.row<TableShape>(sql`
      select ${shapeOf('named.oid')} from (select ${table}::regclass::oid as oid) named`);
    return found ?? { key: [], hasVersion: false };
  }

  /** Columns of the index that refused a row, and of which rows it speaks. */
  async keyOf(index: string): Promise<{ columns: string[]; condition: string }> {
    const found = await this.db.row<{ columns: string[]; condition: string | null }>(sql`
      select array(select attname::text from pg_attribute where attrelid = key.indexrelid and attnum > 0
          order by attnum) as columns, pg_get_expr(key.indpred, key.indrelid) as condition
      from pg_index key where key.indexrelid = ${index}::regclass`);
    return { columns: found?.columns ?? [], condition: found?.condition ?? 'true' };
  }
}

/** @param oid SQL text written by us */
function shapeOf(oid: string): Sql {
  const table = raw(oid);
  return sql`
    array(select part.attname::text from pg_index pk
      join unnest(pk.indkey) with ordinality place(number, at) on true
      join pg_attribute part on part.attrelid = pk.indrelid and part.attnum = place.number
      where pk.indrelid = ${table} and pk.indisprimary order by place.at) as key,
    exists (select from pg_attribute part where part.attrelid = ${table} and part.attname = 'version'
      and not part.attisdropped) as "hasVersion"`;
}
