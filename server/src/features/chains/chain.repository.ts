import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { Chain } from './chain.entity';
import { ChainNode } from './chain-node.entity';
import type { BomInput, GapSiteInput, SelfSupplyInput, VolumeInput } from './gap/gap.types';
import type { LocalSiteOrigin } from './local-site.entity';

export type NodeRow = Pick<
  ChainNode,
  | 'id'
  | 'code'
  | 'nameZh'
  | 'nameEn'
  | 'stream'
  | 'level'
  | 'kind'
  | 'criticality'
  | 'costShareBasis'
  | 'supplyRadius'
  | 'energyIntensity'
  | 'minScale'
  | 'judgedBy'
  | 'source'
  | 'dataDate'
> & { parentCode: string | null; costSharePct: number | null };

export interface SiteRow extends GapSiteInput {
  capacity: string | null;
  year: number | null;
  place: string | null;
  origin: LocalSiteOrigin;
}

/** Everything the map of one chain is drawn from. */
export interface ChainData {
  nodes: NodeRow[];
  links: { from: string; to: string }[];
  sites: SiteRow[];
  bill: BomInput[];
  volumes: VolumeInput[];
  selfSupply: SelfSupplyInput[];
}

/** Reads chains. Numbers of the atlas are small and exact enough to leave the database as float8. */
@Injectable()
export class ChainRepository {
  constructor(private readonly db: Database) {}

  all(): Promise<Chain[]> {
    return this.db.repo(Chain).find({ order: { createdAt: 'ASC', code: 'ASC' } });
  }

  byCode(code: string): Promise<Chain | null> {
    return this.db.repo(Chain).findOneBy({ code });
  }

  nodeByCode(code: string): Promise<ChainNode | null> {
    return this.db.repo(ChainNode).findOne({ where: { code }, relations: { chain: true } });
  }

  nodeById(id: string): Promise<ChainNode | null> {
    return this.db.repo(ChainNode).findOneBy({ id });
  }

  /** Ids of the codes that exist and are not retired. */
  async nodeIds(codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ code: string; id: string }>(
      sql`select code, id from chain_node where code = any(${[...codes]}) and retired_at is null`,
    );
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  /** Whatever was computed from these chains is out of date once this transaction ends. */
  async touch(chainIds: readonly string[]): Promise<void> {
    await this.db.rows(sql`update chain set revision = revision + 1 where id = any(${[...chainIds]})`);
  }

  async data(chainId: string): Promise<ChainData> {
    return {
      nodes: await this.nodes(chainId),
      links: await this.links(chainId),
      sites: await this.sites(chainId),
      bill: await this.bill(chainId),
      volumes: await this.volumes(chainId),
      selfSupply: await this.selfSupply(chainId),
    };
  }

  private nodes(chainId: string): Promise<NodeRow[]> {
    return this.db.rows(sql`
      select node.id, node.code, parent.code as "parentCode", node.name_zh as "nameZh", node.name_en as "nameEn",
             node.stream, node.level, node.kind, node.criticality, node.cost_share_pct::float8 as "costSharePct",
             node.cost_share_basis as "costShareBasis", node.supply_radius as "supplyRadius",
             node.energy_intensity as "energyIntensity", node.min_scale as "minScale",
             node.judged_by as "judgedBy", node.source, node.data_date as "dataDate"
      from chain_node node left join chain_node parent on parent.id = node.parent_id
      where node.chain_id = ${chainId} and node.retired_at is null
      order by node.position, node.code`);
  }

  private links(chainId: string): Promise<{ from: string; to: string }[]> {
    return this.db.rows(sql`
      select source.code as "from", target.code as "to"
      from chain_link link
      join chain_node source on source.id = link.from_id
      join chain_node target on target.id = link.to_id
      where link.chain_id = ${chainId} and source.retired_at is null and target.retired_at is null
      order by source.position, target.position`);
  }

  private sites(chainId: string): Promise<SiteRow[]> {
    return this.db.rows(sql`
      select site.id, site.name_zh as "nameZh", site.parent, site.status, site.aggregate, site.source,
             site.capacity, site.year, site.place, site.origin,
             json_agg(json_build_object('nodeCode', node.code, 'annualSupply', place.annual_supply::float8)
                      order by node.position) as places
      from local_site site
      join local_site_node place on place.site_id = site.id
      join chain_node node on node.id = place.node_id
      where site.chain_id = ${chainId} and site.retired_at is null and node.retired_at is null
      group by site.id
      order by site.created_at, site.name_zh`);
  }

  private bill(chainId: string): Promise<BomInput[]> {
    return this.db.rows(sql`
      select row.product, row.product_zh as "productZh", node.code as "nodeCode",
             row.share_pct::float8 as "sharePct", row.low_pct::float8 as "lowPct",
             row.high_pct::float8 as "highPct", row.base, row.evidence, row.source
      from bill_of_materials_row row join chain_node node on node.id = row.node_id
      where row.chain_id = ${chainId}
      order by row.position`);
  }

  private volumes(chainId: string): Promise<VolumeInput[]> {
    return this.db.rows(sql`
      select volume.anchor, volume.product, volume.unit, volume.purchased_value::float8 as "purchasedValue",
             volume.year, volume.value_node_codes as "valueNodeCodes", site.status as "plantStatus",
             volume.evidence, volume.source
      from anchor_volume volume left join local_site site on site.id = volume.site_id
      where volume.chain_id = ${chainId}
      order by volume.position`);
  }

  private selfSupply(chainId: string): Promise<SelfSupplyInput[]> {
    return this.db.rows(sql`
      select own.anchor, own.product, node.code as "nodeCode", own.reason, own.source
      from self_supply own join chain_node node on node.id = own.node_id
      where own.chain_id = ${chainId}`);
  }
}
