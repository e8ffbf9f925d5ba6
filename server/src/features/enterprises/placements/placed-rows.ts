import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import type { NodeUse, NodeUser } from '../../chains';

/** Firms, relations and anchors at nodes of the chains. */
@Injectable()
export class PlacedRows implements NodeUser {
  constructor(private readonly db: Database) {}

  async uses(_actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const at = sql`node_id = any(${[...nodeIds]})`;
    const n = await this.db.row<Record<'firms' | 'relations' | 'anchors', number>>(sql`
      select (select count(distinct enterprise_id) from enterprise_placement where ${at})::int as firms,
             (select count(*) from enterprise_relation where ${at})::int as relations,
             (select count(*) from anchor_node place join anchor on anchor.id = place.anchor_id
              where ${at} and anchor.retired_at is null)::int as anchors`);
    if (!n) return [];
    return [
      { kind: 'anchors', count: n.anchors, seen: n.anchors, blocks: true },
      { kind: 'firms', count: n.firms, seen: n.firms, blocks: false },
      { kind: 'relations', count: n.relations, seen: n.relations, blocks: false },
    ];
  }

  /** A firm that works at both supplies both together; of which one part is unknown, the sum is. */
  async move(fromId: string, toId: string): Promise<void> {
    await this.db.rows(sql`
      update enterprise_placement here set annual_supply = here.annual_supply + there.annual_supply,
        capacity = left(concat_ws('；', here.capacity, there.capacity), 300),
        source = concat_ws('；', here.source, nullif(there.source, here.source)), version = here.version + 1
      from enterprise_placement there
      where here.node_id = ${toId} and there.node_id = ${fromId} and there.enterprise_id = here.enterprise_id`);
    await this.db.rows(sql`
      update enterprise_placement moved set node_id = ${toId}, version = version + 1
      where node_id = ${fromId} and not exists (
        select from enterprise_placement known
        where known.node_id = ${toId} and known.enterprise_id = moved.enterprise_id)`);
    await this.db.rows(sql`delete from enterprise_placement where node_id = ${fromId}`);
    await this.db.rows(sql`
      update enterprise_relation moved set node_id = ${toId}, version = version + 1
      where node_id = ${fromId} and not exists (
        select from enterprise_relation known
        where known.node_id = ${toId} and known.supplier_id = moved.supplier_id
          and known.customer_id = moved.customer_id and known.relation = moved.relation)`);
    await this.db.rows(sql`delete from enterprise_relation where node_id = ${fromId}`);
  }

  async moveFirms(enterpriseIds: readonly string[], fromId: string, toId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with moved as (
        update enterprise_placement set node_id = ${toId}, version = version + 1
        where node_id = ${fromId} and enterprise_id = any(${[...enterpriseIds]}) returning enterprise_id)
      select enterprise_id as id from moved`);
    return rows.map(({ id }) => id);
  }
}
