import { Injectable } from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';
import sql, { join, type Sql } from 'sql-template-tag';
import { IsNull } from 'typeorm';

import { contains, Database, type ListQuery, type Page, pageOf, referenceTo } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { type Chain, editorOf, nodeReference } from '../chains';
import { Anchor, anchorReference } from '../enterprises';
import type { PurchaseDto, PurchaseQuery } from './purchase.dto';
import { Purchase } from './purchase.entity';
import { PurchaseOverlaps, PurchasesOfAnchor } from './purchase.errors';

const SELECT = sql`
  purchase.id, purchase.part, purchase.value::text as value,
  ${anchorReference('purchase.anchor_id')} as anchor, ${nodeReference('purchase.node_id')} as node,
  purchase.period_start::text as "periodStart", purchase.period_end::text as "periodEnd",
  purchase.supplier_name as "supplierName", ${referenceTo('enterprise', 'purchase.supplier_id')} as supplier,
  purchase.supplier_place as "supplierPlace", purchase.local_share::float8 as "localShare",
  purchase.local_area as "localArea", purchase.traced_share::float8 as "tracedShare", purchase.confidential,
  purchase.source, purchase.version, purchase.updated_at as "updatedAt", purchase.edit_id as "editId",
  ${editorOf('purchase')} as editor`;

const OTHER = sql`other.part, other.period_start::text as "from", other.period_end::text as "to"`;

const LIST = {
  ...{ alias: 'purchase', select: SELECT, from: sql`purchase`, defaultSort: '-periodEnd' },
  sortable: {
    periodEnd: { column: 'purchase.period_end', type: 'date' },
    value: { column: 'purchase.value', type: 'numeric' },
    updatedAt: { column: 'purchase.updated_at', type: 'timestamptz' },
  },
} satisfies Omit<ListQuery, 'where'>;

/** An anchor with what its purchases belong to. */
export interface BuyingAnchor {
  id: string;
  name: string;
  chain: Chain;
}

type Said = Pick<Purchase, 'anchorId' | 'nodeId' | 'part' | 'supplierKey' | 'periodStart' | 'periodEnd'>;

/** The only place that reads or writes single purchases. */
@Injectable()
export class PurchaseRepository {
  constructor(private readonly db: Database) {}

  page(query: PurchaseQuery): Promise<Page<PurchaseDto>> {
    return pageOf<PurchaseDto>(this.db, { ...LIST, where: filters(query) }, query);
  }

  /** All that the query means, a page at a time. */
  async *each(query: PurchaseQuery): AsyncGenerator<PurchaseDto> {
    let after: string | undefined;
    do {
      const page = await this.page({ ...query, after, limit: LIMITS.pageMax, count: 'none' });
      yield* page.items;
      after = page.next ?? undefined;
    } while (after !== undefined);
  }

  /** 元 of all that the query means, whatever page it asks for. */
  async sum(query: PurchaseQuery): Promise<string> {
    const row = await this.db.row<{ sum: string }>(sql`
      select coalesce(sum(purchase.value), 0)::text as sum from purchase where ${join(filters(query), ' and ')}`);
    return row?.sum ?? '0';
  }

  async view(id: string): Promise<PurchaseDto> {
    const found = await this.db.row<PurchaseDto>(
      sql`select ${SELECT} from purchase where purchase.id = ${id} and purchase.retired_at is null`,
    );
    if (!found) throw new RecordNotFound('purchase');
    return found;
  }

  /** Reads a purchase and holds its row until the transaction ends. */
  async lock(id: string): Promise<Purchase> {
    const found = await this.db
      .repo(Purchase)
      .findOne({ where: { id, retiredAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('purchase');
    return found;
  }

  save(purchase: Partial<Purchase>): Promise<Purchase> {
    return this.db.repo(Purchase).save(purchase);
  }

  async anchor(id: string): Promise<BuyingAnchor> {
    const where = { id, retiredAt: IsNull() };
    const found = await this.db.repo(Anchor).findOne({ where, relations: { chain: true, enterprise: true } });
    if (!found?.chain) throw new RecordNotFound('anchor');
    return { id, name: found.enterprise?.name ?? found.localName, chain: found.chain };
  }

  /** Refuses what another record of the same says of some of these days; the held chain keeps others from adding one. */
  async refuseOverlap({ id = null, ...said }: Said & { id?: string | null }): Promise<void> {
    await this.refuse(sql`
      select ${OTHER} from purchase other
      where other.anchor_id = ${said.anchorId} and other.node_id = ${said.nodeId} and other.part = ${said.part}
        and other.supplier_key = ${said.supplierKey} and other.id is distinct from ${id}::uuid
        and other.period_start <= ${said.periodEnd} and other.period_end >= ${said.periodStart}
        and other.retired_at is null limit 1`);
  }

  /** The same of all records that the running edit made or brought back. */
  async refuseOverlaps(): Promise<void> {
    await this.refuse(sql`
      select ${OTHER} from purchase join purchase other
        on other.anchor_id = purchase.anchor_id and other.node_id = purchase.node_id
        and other.part = purchase.part and other.supplier_key = purchase.supplier_key and other.id <> purchase.id
        and other.period_start <= purchase.period_end and other.period_end >= purchase.period_start
      where other.retired_at is null and purchase.retired_at is null
        and purchase.edit_id = nullif(current_setting('lianzhao.edit', true), '')::uuid limit 1`);
  }

  /** The running edit must leave no records of a retired chain leader: neither by retiring it nor by bringing them back. */
  async refuseLeft(): Promise<void> {
    const left = await this.db.row<{ name: string; count: number }>(sql`
      select firm.name, count(*)::int as count
      from purchase join anchor on anchor.id = purchase.anchor_id join enterprise firm on firm.id = anchor.enterprise_id
      where purchase.retired_at is null and anchor.retired_at is not null
        and nullif(current_setting('lianzhao.edit', true), '')::uuid in (anchor.edit_id, purchase.edit_id)
      group by firm.name limit 1`);
    if (left) throw new PurchasesOfAnchor(left);
  }

  private async refuse(query: Sql): Promise<void> {
    const other = await this.db.row<{ part: string; from: string; to: string }>(query);
    if (other) throw new PurchaseOverlaps(other);
  }
}

function filters({ anchorId, chain, node, year, q }: PurchaseQuery): Sql[] {
  const where = [sql`purchase.retired_at is null`];
  if (anchorId) where.push(sql`purchase.anchor_id = ${anchorId}`);
  if (chain)
    where.push(sql`purchase.anchor_id in (
      select anchor.id from anchor join chain on chain.id = anchor.chain_id where chain.code = ${chain})`);
  if (node)
    where.push(sql`purchase.node_id in (
      with recursive below as (
        select id from chain_node where code = ${node}
        union all
        select part.id from chain_node part join below on part.parent_id = below.id)
      select id from below)`);
  if (year) where.push(sql`extract(year from purchase.period_end) = ${year}`);
  if (q?.trim())
    where.push(
      sql`(purchase.part ilike ${contains(q.trim())} or purchase.supplier_name ilike ${contains(q.trim())})`,
    );
  return where;
}
