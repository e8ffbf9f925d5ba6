import { Injectable } from '@nestjs/common';
import { ENDED_PROJECT_STAGES, OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import { editorOf, editorOfVolume, type KnownAnchor, nodeReference, productName } from '../chains';
import { leadVisibleTo, type NodeReferenceDto } from '../leads';
import { projectVisibleTo } from '../projects';
import type { AnchorFirmDto, AnchorSiteDto, AnchorVolumeDto, WorkCountDto } from './anchor.dto';

interface WorkRow extends WorkCountDto {
  anchorId: string;
}

/** The firm of an anchor, as its rows say. */
export interface FirmRow extends AnchorFirmDto {
  anchorId: string;
  source: string;
  version: number;
}

/** Names under which an anchor's plants stand in the list of its chain's sites. */
export interface PlantsOf {
  id: string;
  chainCode: string;
  names: readonly string[];
  firm: Pick<AnchorFirmDto, 'name' | 'shortName'>;
}

/** Reads what is known of chain leaders beside who they are. */
@Injectable()
export class AnchorsRepository {
  constructor(private readonly db: Database) {}

  firms(anchorIds: readonly string[]): Promise<FirmRow[]> {
    return this.db.rows(sql`
      select anchor.id as "anchorId", anchor.source, anchor.version, firm.id, firm.name, firm.short_name as "shortName",
             firm.province, firm.city, firm.listing
      from anchor join enterprise firm on firm.id = anchor.enterprise_id
      where anchor.id = any(${[...anchorIds]}::uuid[])`);
  }

  /** The nodes at which they stand, in the order of the chain. */
  nodes(anchorIds: readonly string[]): Promise<{ anchorId: string; node: NodeReferenceDto }[]> {
    return this.db.rows(sql`
      select place.anchor_id as "anchorId", ${nodeReference('place.node_id')} as node
      from anchor_node place join chain_node at on at.id = place.node_id
      where place.anchor_id = any(${[...anchorIds]}::uuid[]) order by at.position`);
  }

  leads(actor: Actor, anchorIds: readonly string[]): Promise<WorkRow[]> {
    return this.db.rows(sql`
      select lead.anchor_id as "anchorId", count(*)::int as total,
             (count(*) filter (where lead.stage = any(${[...OPEN_LEAD_STAGES]})))::int as open
      from lead where lead.anchor_id = any(${[...anchorIds]}::uuid[]) and ${leadVisibleTo(actor)}
      group by lead.anchor_id`);
  }

  projects(actor: Actor, anchorIds: readonly string[]): Promise<WorkRow[]> {
    return this.db.rows(sql`
      select project.anchor_id as "anchorId", count(*)::int as total,
             (count(*) filter (where project.stage <> all(${[...ENDED_PROJECT_STAGES]})))::int as open
      from project where project.anchor_id = any(${[...anchorIds]}::uuid[]) and ${projectVisibleTo(actor)}
      group by project.anchor_id`);
  }

  /** Plants under one of its names, those its volumes are made in, and what its group is building. */
  sites({ id, chainCode, names, firm }: PlantsOf): Promise<AnchorSiteDto[]> {
    const parents = [firm.name, ...(firm.shortName ? [firm.shortName] : [])];
    return this.db.rows(sql`
      select site.id, site.name_zh as "nameZh", site.status, site.capacity, site.year, site.place, site.area, site.source,
             coalesce(site.data_date, site.year::text) as "dataDate", ${editorOf('site')} as editor
      from local_site site join chain on chain.id = site.chain_id
      where chain.code = ${chainCode} and site.retired_at is null and not site.aggregate
        and (site.name_zh = any(${[...names]}) or site.parent = any(${parents}) or site.id in (
          select volume.site_id from anchor_volume volume where volume.anchor_id = ${id}))
      order by site.year nulls last, site.name_zh`);
  }

  volumes({ id }: KnownAnchor): Promise<AnchorVolumeDto[]> {
    return this.db.rows(sql`
      select volume.id, volume.anchor as plant, volume.product,
             ${productName('volume')} as "productZh",
             volume.unit, volume.annual_volume::float8 as "annualVolume",
             volume.purchased_value::float8 as "purchasedValue", volume.year, volume.place, volume.evidence,
             volume.source, coalesce(volume.year::text, volume.data_date) as "dataDate", ${editorOfVolume('volume')} as editor
      from anchor_volume volume where volume.anchor_id = ${id}
      order by volume.position`);
  }
}
