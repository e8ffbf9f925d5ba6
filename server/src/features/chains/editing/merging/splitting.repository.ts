import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../../platform/database';

interface Between {
  fromId: string;
  toId: string;
}

/** Hands chosen rows of one node to another; only inside an edit of their chain. Each answers what it found. */
@Injectable()
export class SplittingRepository {
  constructor(private readonly db: Database) {}

  async moveSites(siteIds: readonly string[], { fromId, toId }: Between): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with moved as (
        update local_site_node set node_id = ${toId}
        where node_id = ${fromId} and site_id = any(${[...siteIds]}) returning site_id)
      select site_id as id from moved`);
    return rows.map(({ id }) => id);
  }

  /** @returns codes of the nodes at the other ends */
  async moveLinks(codes: readonly string[], { fromId, toId }: Between): Promise<string[]> {
    const others = sql`(select id from chain_node where code = any(${[...codes]}))`;
    const rows = await this.db.rows<{ code: string }>(sql`
      with up as (
        update chain_link set to_id = ${toId} where to_id = ${fromId} and from_id in ${others}
        returning from_id as other),
      down as (
        update chain_link set from_id = ${toId} where from_id = ${fromId} and to_id in ${others}
        returning to_id as other)
      select code from chain_node where id in (select other from up union select other from down)`);
    return rows.map(({ code }) => code);
  }

  /** @returns ids by code */
  async partsAmong(codes: readonly string[], parentId: string): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; code: string }>(sql`
      select id, code from chain_node
      where parent_id = ${parentId} and retired_at is null and code = any(${[...codes]})`);
    return new Map(rows.map(({ id, code }) => [code, id]));
  }

  /** The other node takes that percentage of what each row of the bills says now. */
  async takeShare(percent: number, { fromId, toId }: Between): Promise<void> {
    const taken = sql`${percent}::numeric / 100`;
    await this.db.rows(sql`
      insert into bill_of_materials_row (chain_id, product, node_id, product_zh, share_pct, low_pct, high_pct, base,
                                         source, evidence, position, data_date)
      select chain_id, product, ${toId}, product_zh, round(share_pct * ${taken}, 3), round(low_pct * ${taken}, 3),
             round(high_pct * ${taken}, 3), base, source, evidence, position, data_date
      from bill_of_materials_row where node_id = ${fromId}`);
    await this.db.rows(sql`
      update bill_of_materials_row left_over set share_pct = left_over.share_pct - given.share_pct,
        low_pct = left_over.low_pct - given.low_pct, high_pct = left_over.high_pct - given.high_pct,
        version = left_over.version + 1
      from bill_of_materials_row given
      where left_over.node_id = ${fromId} and given.node_id = ${toId} and given.product = left_over.product
        and given.chain_id = left_over.chain_id`);
  }
}
