import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';

import {
  Database,
  type Groups,
  groupsOf,
  type Page,
  pageOf,
  type Paging,
  type SortColumn,
} from '../../platform/database';
import { type DomainError, RecordNotFound } from '../../platform/errors';
import type { CityFirmsDto, CityQuery } from './by-city.dto';
import { closest, closestOf } from './closest-firms';
import type { EnterpriseDto, EnterpriseQuery } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { EnterpriseIsMerged } from './enterprise.errors';
import { filtersOf } from './enterprise.filters';
import { ENTERPRISE_GROUPS, mostGrouped } from './enterprise-groups';
import { EnterprisePlacement } from './enterprise-placement.entity';
import type { EnterpriseRelationDto } from './firm-relation.dto';
import { byMarketShare, firmsAtNode } from './firms-at-node';
import { mergedInto } from './merging/merged-into';
import { REGISTER_FIELDS } from './register-fields.sql';
import { searchMatch } from './search-match';

/** Columns a list may be ordered by. */
const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'e.updated_at', type: 'timestamptz' },
  createdAt: { column: 'e.created_at', type: 'timestamptz' },
  name: { column: 'e.name collate zh_pinyin', type: 'text' },
};
const ANY_ORDER = {
  ...{
    alias: 'e',
    select: sql`e.id`,
    from: sql`enterprise e`,
    sortable: SORTABLE,
    defaultSort: '-updatedAt',
  },
};

const SELECT = sql`
  e.id, e.name, e.short_name as "shortName", e.name_en as "nameEn", e.uscc,
  e.uscc_override_reason as "usccOverrideReason", e.province, e.city, e.region, e.listing, ${REGISTER_FIELDS},
  e.main_products as "mainProducts", e.qualifications, e.origin, e.source,
  (select coalesce(json_agg(json_build_object('code', node.code, 'nameZh', node.name_zh, 'nameEn', node.name_en,
     'chainCode', chain.code) order by node.chain_id, node.position), '[]')
   from enterprise_placement place
   join chain_node node on node.id = place.node_id
   join chain on chain.id = node.chain_id
   where place.enterprise_id = e.id and node.retired_at is null) as nodes,
  e.version, e.created_at as "createdAt", e.updated_at as "updatedAt"`;

/** Names told of a city before one asks for all. */
const CITY_EXAMPLES = 5;

export interface PlacedFirm {
  name: string;
  province: string | null;
  city: string | null;
  nodeCode: string;
}

/** The only place that reads or writes enterprises. Every business role may read all of them. */
@Injectable()
export class EnterpriseRepository {
  constructor(private readonly db: Database) {}

  page({ q, ...query }: EnterpriseQuery): Promise<Page<EnterpriseDto>> {
    const where = filtersOf(query);
    if (q?.trim()) return this.search(q, where, query);
    if (query.node && byMarketShare(query)) {
      return pageOf(this.db, firmsAtNode(query.node, { select: SELECT, where }), query);
    }
    const list = { alias: 'e', select: SELECT, from: sql`enterprise e`, where };
    return pageOf(this.db, { ...list, sortable: SORTABLE, defaultSort: '-updatedAt' }, query);
  }

  /** How many there are in each group of a field. */
  async groups({ groupKey: _key, ...query }: EnterpriseQuery): Promise<Groups> {
    const { group = '', q, ...filters } = query;
    const match = q?.trim() ? searchMatch(q) : undefined;
    if (match === null) return { items: [], capped: false, more: false };
    const where = [...(match ? [match] : []), ...filtersOf(filters)];
    const list = { from: sql`enterprise e`, where, fields: ENTERPRISE_GROUPS, most: mostGrouped(query) };
    return groupsOf(this.db, list, group);
  }

  /** By closeness unless another order is wanted; ids first, then the whole rows of this page only. */
  private async search(q: string, filters: Sql[], paging: Paging): Promise<Page<EnterpriseDto>> {
    const match = searchMatch(q);
    if (!match) return { items: [], next: null, count: { value: 0, capped: false } };

    const list = closest(paging)
      ? closestOf(q, match, filters)
      : { ...ANY_ORDER, where: [match, ...filters] };
    const page = await pageOf<{ id: string }>(this.db, list, paging);
    const ids = page.items.map(({ id }) => id);
    const rows = await this.db.rows<EnterpriseDto>(
      sql`select ${SELECT} from enterprise e where e.id = any(${ids})`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return { ...page, items: ids.flatMap((id) => byId.get(id) ?? []) };
  }

  async view(id: string): Promise<EnterpriseDto> {
    const found = await this.db.row<EnterpriseDto>(
      sql`select ${SELECT} from enterprise e where e.id = ${id}`,
    );
    if (!found) throw await this.missing(id);
    return found;
  }

  exists(id: string): Promise<boolean> {
    return this.db.repo(Enterprise).existsBy({ id });
  }

  /** Where a firm is that was merged into another one; old addresses still lead to it. */
  private async missing(id: string): Promise<DomainError> {
    const [into] = await mergedInto(this.db, sql`merge.source_id = ${id}`);
    return into ? new EnterpriseIsMerged(into) : new RecordNotFound('enterprise');
  }

  async get(id: string): Promise<Enterprise> {
    const found = await this.db.repo(Enterprise).findOneBy({ id });
    if (!found) throw new RecordNotFound('enterprise');
    return found;
  }

  /** Reads an enterprise and holds its row until the transaction ends. */
  async lock(id: string): Promise<Enterprise> {
    const found = await this.db
      .repo(Enterprise)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('enterprise');
    return found;
  }

  /** Another enterprise of this key or code. Held off until the transaction ends: nobody else can take either. */
  async twin({ id, nameKey, uscc }: Pick<Enterprise, 'nameKey' | 'uscc'> & { id?: string }) {
    const taken = [nameKey, uscc ?? ''].filter((text) => text !== '').sort();
    for (const text of taken) {
      await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${text}, 1))`);
    }
    return this.db.row<{ id: string; name: string }>(sql`
      select id, name from enterprise
      where (name_key = ${nameKey} or uscc = ${uscc}) and id is distinct from ${id ?? null}::uuid
      order by uscc is distinct from ${uscc} limit 1`);
  }

  save(enterprise: Partial<Enterprise>): Promise<Enterprise> {
    return this.db.repo(Enterprise).save(enterprise);
  }

  async place(enterpriseId: string, nodeIds: readonly string[], source: string | null): Promise<void> {
    const placements = this.db.repo(EnterprisePlacement);
    const known = await placements.findBy({ enterpriseId });
    const live = await this.liveNodes(known.map(({ nodeId }) => nodeId));
    const gone = known.filter(({ nodeId }) => live.has(nodeId) && !nodeIds.includes(nodeId));
    if (gone.length > 0) await placements.remove(gone);
    const fresh = nodeIds.filter((nodeId) => !known.some((placement) => placement.nodeId === nodeId));
    await placements.insert(fresh.map((nodeId) => ({ enterpriseId, nodeId, evidence: null, source })));
  }

  /** Of these, those that people can see; what is at a retired one comes back with it. */
  private async liveNodes(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select id from chain_node where id = any(${[...ids]}) and retired_at is null`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Chains at whose nodes the firm works; from an outer ring it counts on their maps. */
  async chainsOf(enterpriseId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select distinct node.chain_id as id from enterprise_placement place
      join chain_node node on node.id = place.node_id where place.enterprise_id = ${enterpriseId}`);
    return rows.map(({ id }) => id);
  }

  /** Firms at the nodes of a chain, one row for each of their nodes. */
  placedIn(chainCode: string): Promise<PlacedFirm[]> {
    return this.db.rows(sql`
      select e.name, e.province, e.city, node.code as "nodeCode"
      from enterprise_placement place
      join enterprise e on e.id = place.enterprise_id
      join chain_node node on node.id = place.node_id
      join chain on chain.id = node.chain_id
      where chain.code = ${chainCode} and node.retired_at is null
      order by node.position, e.name collate zh_pinyin`);
  }

  /** How many firms work at nodes of a chain, by the city they sit in; the largest first. */
  byCity({ chain, nodes }: CityQuery): Promise<CityFirmsDto[]> {
    const codes = nodes?.split(',');
    return this.db.rows(sql`
      select e.province, e.city, count(distinct e.id)::int as firms,
             (array_agg(distinct e.name))[1:${CITY_EXAMPLES}] as examples
      from enterprise_placement place
      join enterprise e on e.id = place.enterprise_id
      join chain_node node on node.id = place.node_id
      join chain on chain.id = node.chain_id
      where chain.code = ${chain} and node.retired_at is null
        ${codes ? sql`and node.code = any(${codes})` : empty}
      group by e.province, e.city
      order by firms desc, e.province, e.city`);
  }

  relations(id: string): Promise<EnterpriseRelationDto[]> {
    return this.db.rows(sql`
      select case relation.relation
               when 'supplies' then case when relation.supplier_id = ${id} then 'supplies_to' else 'supplied_by' end
               when 'subsidiary' then case when relation.supplier_id = ${id} then 'subsidiary_of' else 'parent_of' end
               when 'introducer' then case when relation.supplier_id = ${id} then 'introduced' else 'introduced_by' end
               when 'joint_venture' then 'joint_venture_with'
               when 'competitor' then 'competitor_of'
               else 'strategic_with' end as direction,
             relation.id, relation.relation, relation.evidence, node.code as "nodeCode", relation.source,
             relation.data_date as "dataDate",
             json_build_object('id', other.id, 'name', other.name) as other
      from enterprise_relation relation
      left join chain_node node on node.id = relation.node_id
      join enterprise other
        on other.id = case when relation.supplier_id = ${id} then relation.customer_id else relation.supplier_id end
      where relation.supplier_id = ${id} or relation.customer_id = ${id}
      order by direction, other.name`);
  }
}
