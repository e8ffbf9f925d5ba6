import { Injectable } from '@nestjs/common';
import { DEFAULT_GAP_SETTINGS, type GapSettings } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { asOf } from '../../../platform/history';
import { editorOf, editorOfVolume } from '../editing/nodes/node-record.repository';
import type { BomInput, OverrideInput, QuotientInput, SelfSupplyInput, VolumeInput } from '../gap/gap-input';
import type { ChainData, NodeRow, SiteRow } from './map-data';

export type Shape = Pick<NodeRow, 'code' | 'parentCode' | 'nameZh'> & { parentNameZh: string | null };

/** Reads what a map is drawn from, as it is or as it was. Numbers are small and exact enough for float8. */
@Injectable()
export class MapDataRepository {
  constructor(private readonly db: Database) {}

  async data(chainId: string, moment?: Date): Promise<ChainData> {
    return {
      nodes: await this.nodes(chainId, moment),
      links: await this.links(chainId, moment),
      sites: await this.sites(chainId, moment),
      bill: await this.bill(chainId, moment),
      volumes: await this.volumes(chainId, moment),
      selfSupply: await this.selfSupply(chainId, moment),
      quotients: await this.quotients(chainId, moment),
      overrides: await this.overrides(chainId, moment),
      settings: await this.settings(chainId, moment),
    };
  }

  /** Only what the shape of a chain is made of. */
  async structure(chainId: string): Promise<Pick<ChainData, 'links'> & { nodes: Shape[] }> {
    const nodes = await this.db.rows<Shape>(sql`
      select node.code, node.name_zh as "nameZh", parent.code as "parentCode", parent.name_zh as "parentNameZh"
      from chain_node node
      left join chain_node parent on parent.id = node.parent_id
      where node.chain_id = ${chainId} and node.retired_at is null`);
    // A parent that has left the chain leaves its parts hanging; its name says so.
    return { nodes, links: await this.links(chainId) };
  }

  /** The first day there is anything to show. */
  async firstDay(chainId: string): Promise<string | null> {
    const found = await this.db.row<{ day: string | null }>(sql`
      select to_char(min(since) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from (
        select min(valid_from) as since from chain_node where chain_id = ${chainId}
        union all
        select min(valid_from) from row_history
        where table_name = 'chain_node' and row ->> 'chain_id' = ${chainId}) versions`);
    return found?.day ?? null;
  }

  private nodes(chainId: string, moment?: Date): Promise<NodeRow[]> {
    const nodes = asOf('chain_node', moment);
    return this.db.rows(sql`
      select node.id, node.code, parent.code as "parentCode", node.name_zh as "nameZh", node.name_en as "nameEn",
             node.stream, node.level, node.kind, node.criticality, node.cost_share_pct::float8 as "costSharePct",
             node.cost_share_basis as "costShareBasis", node.supply_radius as "supplyRadius",
             node.energy_intensity as "energyIntensity", node.min_scale as "minScale",
             node.judged_by as "judgedBy", node.source, node.data_date as "dataDate", node.technologies,
             node.industry_codes as "industryCodes", node.keywords, node.version,
             node.valid_from as "changedAt", ${editorOf('node')} as editor
      from ${nodes} node left join ${nodes} parent on parent.id = node.parent_id
      where node.chain_id = ${chainId} and node.retired_at is null
      order by node.position, node.code`);
  }

  private links(chainId: string, moment?: Date): Promise<{ from: string; to: string }[]> {
    const nodes = asOf('chain_node', moment);
    return this.db.rows(sql`
      select source.code as "from", target.code as "to"
      from ${asOf('chain_link', moment)} link
      join ${nodes} source on source.id = link.from_id
      join ${nodes} target on target.id = link.to_id
      where link.chain_id = ${chainId} and source.retired_at is null and target.retired_at is null
      order by source.position, target.position`);
  }

  private sites(chainId: string, moment?: Date): Promise<SiteRow[]> {
    return this.db.rows(sql`
      select site.id, site.name_zh as "nameZh", site.parent, site.status, site.aggregate, site.area, site.source,
             site.capacity, site.year, site.place, site.origin, site.evidence, site.version,
             coalesce(site.data_date, site.year::text) as "dataDate", ${editorOf('site')} as editor,
             json_agg(json_build_object('nodeCode', node.code, 'annualSupply', place.annual_supply::float8)
                      order by node.position) as places
      from ${asOf('local_site', moment)} site
      join ${asOf('local_site_node', moment)} place on place.site_id = site.id
      join ${asOf('chain_node', moment)} node on node.id = place.node_id
      where site.chain_id = ${chainId} and site.retired_at is null and node.retired_at is null
      group by site.id, site.name_zh, site.parent, site.status, site.aggregate, site.area, site.source, site.capacity,
        site.year, site.place, site.origin, site.evidence, site.version, site.data_date, site.edit_id, site.created_at
      order by site.created_at, site.name_zh`);
  }

  private bill(chainId: string, moment?: Date): Promise<BomInput[]> {
    return this.db.rows(sql`
      select row.product, row.product_zh as "productZh", node.code as "nodeCode",
             row.share_pct::float8 as "sharePct", row.low_pct::float8 as "lowPct",
             row.high_pct::float8 as "highPct", row.base, row.evidence, row.source,
             row.data_date as "dataDate", ${editorOf('row')} as editor
      from ${asOf('bill_of_materials_row', moment)} row join chain_node node on node.id = row.node_id
      where row.chain_id = ${chainId}
      order by row.position`);
  }

  private volumes(chainId: string, moment?: Date): Promise<VolumeInput[]> {
    return this.db.rows(sql`
      select volume.anchor, volume.anchor_id as "anchorId", volume.product, volume.unit,
             volume.purchased_value::float8 as "purchasedValue", volume.year, volume.data_date as "dataDate",
             volume.value_node_codes as "valueNodeCodes", site.status as "plantStatus",
             volume.evidence, volume.source, ${editorOfVolume('volume')} as editor
      from ${asOf('anchor_volume', moment)} volume
      left join ${asOf('local_site', moment)} site on site.id = volume.site_id
      where volume.chain_id = ${chainId}
      order by volume.position`);
  }

  private selfSupply(chainId: string, moment?: Date): Promise<SelfSupplyInput[]> {
    return this.db.rows(sql`
      select own.anchor, own.product, node.code as "nodeCode", own.reason, own.source
      from ${asOf('self_supply', moment)} own join chain_node node on node.id = own.node_id
      where own.chain_id = ${chainId}`);
  }

  private quotients(chainId: string, moment?: Date): Promise<QuotientInput[]> {
    return this.db.rows(sql`
      select node.code as "nodeCode", quotient.year, quotient.local_value::float8 as "localValue",
             quotient.local_total::float8 as "localTotal", quotient.national_value::float8 as "nationalValue",
             quotient.national_total::float8 as "nationalTotal", quotient.source
      from ${asOf('location_quotient', moment)} quotient join chain_node node on node.id = quotient.node_id
      where node.chain_id = ${chainId} and quotient.retired_at is null`);
  }

  private overrides(chainId: string, moment?: Date): Promise<OverrideInput[]> {
    return this.db.rows(sql`
      select node.code as "nodeCode", o.state, o.action, o.reason, o.expires_on::text as "expiresOn",
             (select person.name from "user" person where person.id = o.author_id) as author
      from ${asOf('gap_override', moment)} o join chain_node node on node.id = o.node_id
      where node.chain_id = ${chainId} and o.retired_at is null`);
  }

  private async settings(chainId: string, moment?: Date): Promise<GapSettings> {
    const row = await this.db.row<{ values: GapSettings }>(
      sql`select s.values from ${asOf('gap_setting', moment)} s where s.chain_id = ${chainId}`,
    );
    return { ...DEFAULT_GAP_SETTINGS, ...row?.values };
  }
}
