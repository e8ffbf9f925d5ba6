import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { EnterpriseMerge } from './enterprise-merge.entity';
import type { EnterpriseMergeDto } from './merge.dto';
import type { MovedRow, Row } from './row-mover';

const ROWS = sql`
  coalesce((select json_agg(counted order by counted.kind) from (
    select log.table_name as kind, count(*) filter (where log.fate = 'moved')::int as moved,
      count(*) filter (where log.fate = 'joined')::int as joined,
      count(*) filter (where log.fate = 'dropped')::int as dropped
    from enterprise_merge_row log where log.merge_id = merge.id and log.table_name not in ('enterprise_name', 'duplicate_pair')
    group by log.table_name) counted), '[]')`;

/** The log of merges. */
@Injectable()
export class MergeRepository {
  constructor(private readonly db: Database) {}

  list(enterpriseId: string): Promise<EnterpriseMergeDto[]> {
    return this.read(sql`merge.target_id = ${enterpriseId}`);
  }

  async view(id: string): Promise<EnterpriseMergeDto> {
    const [found] = await this.read(sql`merge.id = ${id}`);
    if (!found) throw new RecordNotFound('enterprise_merge');
    return found;
  }

  private read(where: Sql): Promise<EnterpriseMergeDto[]> {
    return this.db.rows(sql`
      select merge.id, merge.at, json_build_object('id', actor.id, 'name', actor.name) as actor,
        json_build_object('id', merge.target_id, 'name', merge.target_name) as target,
        json_build_object('id', merge.source_id, 'name', merge.source_name) as source,
        ${ROWS} as rows, array(select jsonb_object_keys(merge.fields)) as taken, merge.undone_at as "undoneAt"
      from enterprise_merge merge join "user" actor on actor.id = merge.actor_id
      where ${where} order by merge.at desc`);
  }

  async lock(id: string): Promise<EnterpriseMerge> {
    const found = await this.db
      .repo(EnterpriseMerge)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('enterprise_merge');
    return found;
  }

  save(merge: Partial<EnterpriseMerge>): Promise<EnterpriseMerge> {
    return this.db.repo(EnterpriseMerge).save(merge);
  }

  async keep(mergeId: string, rows: readonly MovedRow[]): Promise<void> {
    await this.db.rows(sql`
      insert into enterprise_merge_row (merge_id, table_name, column_name, fate, before, after)
      select ${mergeId}, kept."table", kept."column", kept.fate, kept.before, kept.after
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as kept ("table" text, "column" text, fate text, before jsonb, after jsonb)`);
  }

  /** The last first, so that what was moved before something was dropped finds it again. */
  log(mergeId: string): Promise<MovedRow[]> {
    return this.db.rows(sql`
      select table_name as "table", column_name as "column", fate, before, after
      from enterprise_merge_row where merge_id = ${mergeId} order by id desc`);
  }

  /** A firm as it stands in the table. */
  async rowOf(id: string): Promise<Row> {
    const found = await this.db.row<{ row: Row }>(
      sql`select to_jsonb(firm) as row from enterprise firm where id = ${id}`,
    );
    if (!found) throw new RecordNotFound('enterprise');
    return found.row;
  }

  async takeAway(id: string): Promise<void> {
    await this.db.rows(sql`delete from enterprise where id = ${id}`);
  }

  async bringBack(row: object): Promise<void> {
    await this.db.rows(sql`
      insert into enterprise select * from jsonb_populate_record(null::enterprise, ${JSON.stringify(row)}::jsonb)`);
  }

  /** Names of the one that goes by which the one that stays is known from now on too. */
  async nameAfter(targetId: string, sourceId: string): Promise<MovedRow[]> {
    const added = await this.db.rows<{ row: Row }>(sql`
      insert into enterprise_name as added (enterprise_id, kind, name, since, until, source)
      select distinct on (theirs.key) ${targetId}::uuid,
        case theirs.kind when 'former' then 'former' else 'alias' end, theirs.name, theirs.since, theirs.until, theirs.source
      from enterprise_name theirs
      where theirs.enterprise_id = ${sourceId} and not exists (
        select from enterprise_name ours where ours.enterprise_id = ${targetId} and ours.key = theirs.key)
      order by theirs.key, theirs.kind
      returning to_jsonb(added) as row`);
    const told = await this.db.rows<{ row: Row }>(sql`
      select to_jsonb(told) as row from enterprise_name told
      where told.enterprise_id = ${sourceId} and told.kind in ('former', 'alias')`);
    const at = { table: 'enterprise_name', column: 'enterprise_id' };
    return [
      ...told.map(({ row }) => ({ ...at, fate: 'dropped' as const, before: row, after: null })),
      ...added.map(({ row }) => ({ ...at, fate: 'added' as const, before: {}, after: row })),
    ];
  }

  /** Pairs the firm is one of; which of them still mean anything is seen when the register is looked over again. */
  async pairsOf(sourceId: string): Promise<MovedRow[]> {
    const rows = await this.db.rows<{ row: Row }>(sql`
      select to_jsonb(pair) as row from duplicate_pair pair where ${sourceId} in (pair.first_id, pair.second_id)`);
    const at = { table: 'duplicate_pair', column: 'first_id' };
    return rows.map(({ row }) => ({ ...at, fate: 'dropped' as const, before: row, after: null }));
  }
}
