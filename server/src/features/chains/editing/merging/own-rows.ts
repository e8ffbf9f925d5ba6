import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';

import type { Actor } from '../../../../platform/access';
import { Database } from '../../../../platform/database';
import type { NodeUse, NodeUser } from './node-users';

type Counts = Record<'parts' | 'sites' | 'bills' | 'selfSupplies' | 'scenarios' | 'overrides', number>;

/** Rows of this feature that point at a node. */
@Injectable()
export class OwnRows implements NodeUser {
  constructor(private readonly db: Database) {}

  async uses(_actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const at = sql`node_id = any(${[...nodeIds]})`;
    const n = await this.db.row<Counts>(sql`
      select (select count(*) from chain_node where parent_id = any(${[...nodeIds]}) and retired_at is null)::int
               as parts,
             (select count(*) from local_site_node place join local_site site on site.id = place.site_id
              where ${at} and site.retired_at is null)::int as sites,
             (select count(*) from bill_of_materials_row where ${at})::int as bills,
             (select count(*) from self_supply where ${at})::int as "selfSupplies",
             (select count(distinct scenario_id) from scenario_move where ${at})::int as scenarios,
             (select count(*) from gap_override where ${at} and retired_at is null)::int as overrides`);
    if (!n) return [];
    const use = (kind: NodeUse['kind'], count: number, blocks: boolean) => ({
      kind,
      count,
      seen: count,
      blocks,
    });
    return [
      use('parts', n.parts, true),
      use('sites', n.sites, true),
      use('bills', n.bills, true),
      use('self_supplies', n.selfSupplies, true),
      use('scenarios', n.scenarios, false),
      use('overrides', n.overrides, false),
    ];
  }

  async move(fromId: string, toId: string): Promise<void> {
    for (const change of [
      ...linksMoved(fromId, toId),
      ...sitesMoved(fromId, toId),
      ...billsMoved(fromId, toId),
      ...leftWhereTaken('self_supply', ['chain_id', 'anchor', 'product'], { fromId, toId }),
      volumesMoved(fromId, toId),
      judgementMoved(fromId, toId),
      quotientsMoved(fromId, toId),
    ]) {
      await this.db.rows(change);
    }
  }
}

/** A link between the two would lead from the node to itself; one that is there already stays. */
function linksMoved(fromId: string, toId: string): Sql[] {
  const end = (column: 'from_id' | 'to_id', other: 'from_id' | 'to_id') => sql`
    update chain_link link set ${raw(column)} = ${toId}
    where ${raw(column)} = ${fromId} and not exists (
      select from chain_link known where known.${raw(column)} = ${toId} and known.${raw(other)} = link.${raw(other)})`;
  return [
    sql`delete from chain_link where (from_id, to_id) in ((${fromId}, ${toId}), (${toId}, ${fromId}))`,
    end('from_id', 'to_id'),
    end('to_id', 'from_id'),
    sql`delete from chain_link where ${fromId} in (from_id, to_id)`,
  ];
}

/** A site that works at both supplies both together; of which one part is unknown, the sum is. */
function sitesMoved(fromId: string, toId: string): Sql[] {
  return [
    sql`
      update local_site_node here set annual_supply = here.annual_supply + there.annual_supply
      from local_site_node there
      where here.node_id = ${toId} and there.node_id = ${fromId} and there.site_id = here.site_id`,
    ...leftWhereTaken('local_site_node', ['site_id'], { fromId, toId }),
  ];
}

/** Shares of one product in both nodes add up. */
function billsMoved(fromId: string, toId: string): Sql[] {
  return [
    sql`
      update bill_of_materials_row here set share_pct = here.share_pct + there.share_pct,
        low_pct = here.low_pct + there.low_pct, high_pct = here.high_pct + there.high_pct,
        version = here.version + 1
      from bill_of_materials_row there
      where here.node_id = ${toId} and there.node_id = ${fromId}
        and there.chain_id = here.chain_id and there.product = here.product`,
    ...leftWhereTaken('bill_of_materials_row', ['chain_id', 'product'], { fromId, toId }),
  ];
}

/** Moves what the other node does not have yet, and takes the rest away. */
function leftWhereTaken(
  table: string,
  key: readonly string[],
  { fromId, toId }: { fromId: string; toId: string },
): Sql[] {
  const same = raw(key.map((name) => `known.${name} = moved.${name}`).join(' and '));
  return [
    sql`
      update ${raw(table)} moved set node_id = ${toId} where node_id = ${fromId} and not exists (
        select from ${raw(table)} known where known.node_id = ${toId} and ${same})`,
    sql`delete from ${raw(table)} where node_id = ${fromId}`,
  ];
}

/** Volumes whose value covers some nodes only name them by code. */
function volumesMoved(fromId: string, toId: string): Sql {
  const code = (id: string) => sql`(select code from chain_node where id = ${id})::text`;
  return sql`
    update anchor_volume set version = version + 1, value_node_codes = array(
      select distinct case when covered = ${code(fromId)} then ${code(toId)} else covered end
      from unnest(value_node_codes) covered)
    where ${code(fromId)} = any(value_node_codes)`;
}

/** What somebody judged of the node that stays is worth more than what was judged of the other. */
function judgementMoved(fromId: string, toId: string): Sql {
  return sql`
    update gap_override set node_id = ${toId}, version = version + 1, updated_at = now()
    where node_id = ${fromId} and retired_at is null and not exists (
      select from gap_override known where known.node_id = ${toId} and known.retired_at is null)`;
}

function quotientsMoved(fromId: string, toId: string): Sql {
  return sql`
    update location_quotient moved set node_id = ${toId}, version = version + 1, updated_at = now()
    where node_id = ${fromId} and retired_at is null and not exists (
      select from location_quotient known
      where known.node_id = ${toId} and known.retired_at is null and known.year = moved.year)`;
}
