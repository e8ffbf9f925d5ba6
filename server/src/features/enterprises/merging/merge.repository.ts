import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import {
  countedRows,
  type FollowingRowsDto,
  isFollowed,
  MergeLog,
  type MovedRow,
  NamedRows,
  type Row,
} from '../../../platform/merging';
import type { Enterprise } from '../enterprise.entity';
import { ToldColumns } from '../told/told-columns';
import { EnterpriseMerge } from './enterprise-merge.entity';
import type { EnterpriseMergeDto } from './merge.dto';
import { tellAsBefore } from './told-before';

const LOG = 'enterprise_merge_row';
/** Tables that only serve to find firms; nobody counts them. */
export const UNCOUNTED = ['enterprise_name', 'duplicate_pair'];

/** The log of merges. */
@Injectable()
export class MergeRepository {
  constructor(
    private readonly db: Database,
    private readonly rows: MergeLog,
    readonly told: ToldColumns,
    private readonly named: NamedRows,
  ) {}

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
        ${countedRows(LOG, UNCOUNTED)} as rows, array(select jsonb_object_keys(merge.fields)) as taken, merge.undone_at as "undoneAt",
        merge.undone_at is null and not ${isFollowed('enterprise_merge')} as "mayUndo"
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

  refuseUndone(merge: EnterpriseMerge): Promise<void> {
    return this.rows.refuseUndone('enterprise_merge', merge);
  }

  save(merge: Partial<EnterpriseMerge>): Promise<EnterpriseMerge> {
    return this.db.repo(EnterpriseMerge).save(merge);
  }

  keep(mergeId: string, rows: readonly MovedRow[]): Promise<void> {
    return this.rows.keep(LOG, mergeId, rows);
  }

  /** The last first. */
  log(mergeId: string): Promise<MovedRow[]> {
    return this.rows.rows(LOG, mergeId);
  }

  /** What would follow by name; nodes are seen by all who may merge firms. */
  async following(actor: Actor, rows: readonly MovedRow[]): Promise<FollowingRowsDto[]> {
    const placed = rows.filter(({ table }) => table === 'enterprise_placement');
    const nodes = await this.db.rows<{ name: string }>(sql`
      select name_zh as name from chain_node where id = any(${placed.map(({ before }) => before.node_id)}::uuid[])
      order by position`);
    const own = new Map([['enterprise_placement', nodes.map(({ name }) => name)]]);
    return this.named.of(actor, rows, UNCOUNTED, own);
  }

  /** A firm as it stands in the table. */
  rowOf(id: string): Promise<Row> {
    return this.rows.rowOf('enterprise', id);
  }

  takeAway(id: string): Promise<void> {
    return this.rows.takeAway('enterprise', id);
  }

  bringBack(row: object): Promise<void> {
    return this.rows.bringBack('enterprise', row);
  }

  tellAsBefore(merge: EnterpriseMerge, target: Enterprise, log: readonly MovedRow[]): Promise<void> {
    return tellAsBefore(this.db, merge, target, log);
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
