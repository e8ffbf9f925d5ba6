import { Injectable } from '@nestjs/common';
import { FIRST_SUPPLYING_STAGE, isAtLeast, PROJECT_STAGES } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import {
  contains,
  Database,
  type Page,
  pageOf,
  referenceTo,
  type SortColumn,
} from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { SearchIndex } from '../../../platform/search';
import { currentNode, joinNode } from '../../chains';
import { projectVisibleTo } from '../../projects';
import { targetListBelongsTo, targetListVisibleTo, targetVisibleTo } from '../target.access';
import { TargetList, TargetQuota } from '../target-list.entity';
import type { TargetListDto, TargetListQuery } from './target-list.dto';
import { TARGET_LIST_SEARCH } from './target-list-search';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'target_list.updated_at', type: 'timestamptz' },
  createdAt: { column: 'target_list.created_at', type: 'timestamptz' },
  name: { column: 'target_list.name', type: 'text' },
};

const SUPPLYING = PROJECT_STAGES.filter((stage) => isAtLeast(stage, FIRST_SUPPLYING_STAGE));

/** Quotas and what became of the targets, node by node; a node that lost its quota keeps its targets. */
const progressFor = (actor: Actor) => sql`(
  select coalesce(json_agg(json_build_object(
    'node', json_build_object('id', node.id, 'code', node.code, 'nameZh', node.name_zh, 'nameEn', node.name_en,
      'chainCode', chain.code), 'quota', sums.quota, 'proposed', sums.proposed, 'assigned', sums.assigned,
    'accepted', sums.accepted, 'declined', sums.declined, 'landed', sums.landed) order by node.position), '[]')
  from (
    select rows.node_id, sum(rows.quota)::int as quota,
      (count(*) filter (where rows.status = 'proposed'))::int as proposed,
      (count(*) filter (where rows.status = 'assigned'))::int as assigned,
      (count(*) filter (where rows.status = 'accepted'))::int as accepted,
      (count(*) filter (where rows.status = 'declined'))::int as declined,
      (count(*) filter (where rows.landed))::int as landed
    from (
      select ${currentNode('quota.node_id')} as node_id, quota.quota, null as status, false as landed
      from target_quota quota where quota.list_id = target_list.id
      union all
      select ${currentNode('target.node_id')}, 0, target.status, exists (
        select from lead join project on project.id = lead.project_id
        where lead.id = target.lead_id and project.stage = any(${SUPPLYING}) and ${projectVisibleTo(actor)})
      from target where target.list_id = target_list.id and ${targetVisibleTo(actor)}) rows
    group by rows.node_id) sums
  join chain_node node on node.id = sums.node_id join chain on chain.id = node.chain_id)`;

const selectFor = (actor: Actor) => sql`
  target_list.id, target_list.name, target_list.note, target_list.status,
  (select json_build_object('code', chain.code, 'nameZh', chain.name_zh, 'nameEn', chain.name_en)
   from chain where chain.id = target_list.chain_id) as chain,
  ${referenceTo('department', 'target_list.department_id')} as department,
  ${referenceTo('"user"', 'target_list.owner_id')} as owner, ${progressFor(actor)} as progress,
  ${targetListBelongsTo(actor)} as own,
  target_list.version, target_list.created_at as "createdAt", target_list.updated_at as "updatedAt"`;

/** The only place that reads or writes target lists. Every read is limited to what the actor may see. */
@Injectable()
export class TargetListRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {
    index.register(TARGET_LIST_SEARCH);
  }

  page(actor: Actor, query: TargetListQuery): Promise<Page<TargetListDto>> {
    const where = [targetListVisibleTo(actor), ...filters(actor, query)];
    return pageOf<TargetListDto>(
      this.db,
      {
        ...{ alias: 'target_list', select: selectFor(actor), from: sql`target_list`, where },
        ...{ sortable: SORTABLE, defaultSort: '-updatedAt' },
      },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<TargetListDto> {
    const found = await this.db.row<TargetListDto>(
      sql`select ${selectFor(actor)} from target_list where target_list.id = ${id} and ${targetListVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('target_list');
    return found;
  }

  /** A list the actor may change, held until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<TargetList> {
    const his = await this.db.row(sql`
      select target_list.id from target_list where target_list.id = ${id} and ${targetListBelongsTo(actor)} for update`);
    if (!his) throw new RecordNotFound('target_list');
    return this.db.repo(TargetList).findOneOrFail({ where: { id }, relations: { chain: true } });
  }

  /** One after the other: two departments that put the same firm on a list at once must hear of each other. */
  async holdProposals(): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('target proposals', 0))`);
  }

  async save(list: Partial<TargetList>): Promise<TargetList> {
    const lists = this.db.repo(TargetList);
    const saved = await lists.save(lists.create(list));
    await this.index.refresh('target_list', [saved.id]);
    return saved;
  }

  async replaceQuotas(listId: string, quotas: readonly { nodeId: string; quota: number }[]): Promise<void> {
    const repo = this.db.repo(TargetQuota);
    await repo.delete({ listId });
    if (quotas.length > 0) await repo.insert(quotas.map((quota) => ({ ...quota, listId })));
  }

  async quotaCodes(listId: string): Promise<string[]> {
    const rows = await this.db.rows<{ code: string }>(sql`
      select distinct node.code from target_quota quota ${joinNode('quota.node_id')}
      where quota.list_id = ${listId} and node.retired_at is null`);
    return rows.map(({ code }) => code);
  }
}

function filters(actor: Actor, { status, open, chain, owner, q }: TargetListQuery): Sql[] {
  const where: Sql[] = [];
  if (status) where.push(sql`target_list.status = ${status}`);
  if (open === 'true') where.push(sql`target_list.status <> 'closed'`);
  if (chain) where.push(sql`target_list.chain_id = (select id from chain where code = ${chain})`);
  if (owner) where.push(sql`target_list.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (q) where.push(sql`target_list.name ilike ${contains(q)}`);
  return where;
}
