import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database } from '../../../../platform/database';
import { RecordNotFound } from '../../../../platform/errors';
import { LocalSite, LocalSiteNode } from '../../local-site.entity';
import type { LocalSiteDto } from '../../map/node-detail.dto';
import { editorOf } from '../nodes/node-record.repository';

export interface NewPlace {
  nodeId: string;
  annualSupply: string | null;
}

/** Reads and writes local sites as people edit them; writes only inside an edit of the chain. */
@Injectable()
export class SiteRepository {
  constructor(private readonly db: Database) {}

  list(chainId: string): Promise<LocalSiteDto[]> {
    return this.rows(sql`site.chain_id = ${chainId} and site.retired_at is null`);
  }

  async view(chainId: string, id: string): Promise<LocalSiteDto> {
    const [found] = await this.rows(
      sql`site.id = ${id} and site.chain_id = ${chainId} and site.retired_at is null`,
    );
    if (!found) throw new RecordNotFound('local_site');
    return found;
  }

  async get(chainId: string, id: string): Promise<LocalSite> {
    const found = await this.db.repo(LocalSite).findOneBy({ id, chainId });
    if (!found || found.retiredAt) throw new RecordNotFound('local_site');
    return found;
  }

  /** Another site of the chain that goes by this name. */
  async twin(chainId: string, nameZh: string, id?: string): Promise<{ id: string } | undefined> {
    return this.db.row(sql`
      select id from local_site where chain_id = ${chainId} and name_zh = ${nameZh} and retired_at is null
        and id is distinct from ${id ?? null}::uuid limit 1`);
  }

  save(site: Partial<LocalSite>): Promise<LocalSite> {
    const sites = this.db.repo(LocalSite);
    return sites.save(sites.create(site));
  }

  /** Brings the nodes of a site to these. */
  async place(siteId: string, places: readonly NewPlace[]): Promise<void> {
    const repo = this.db.repo(LocalSiteNode);
    const known = await repo.findBy({ siteId });
    const gone = known.filter(({ nodeId }) => !places.some((place) => place.nodeId === nodeId));
    if (gone.length > 0) await repo.remove(gone);
    await repo.save(places.map((place) => repo.create({ ...place, siteId })));
  }

  private rows(where: Sql): Promise<LocalSiteDto[]> {
    return this.db.rows(sql`
      select site.id, site.name_zh as "nameZh", site.parent, site.status, site.capacity, site.year, site.place,
             site.area, site.source, site.evidence, coalesce(site.data_date, site.year::text) as "dataDate",
             ${editorOf('site')} as editor, site.aggregate, site.origin, site.version,
             (select coalesce(json_agg(json_build_object('nodeCode', node.code,
                'annualSupply', place.annual_supply::float8) order by node.position, node.code), '[]')
              from local_site_node place join chain_node node on node.id = place.node_id
              where place.site_id = site.id and node.retired_at is null) as places
      from local_site site where ${where}
      order by site.name_zh collate zh_pinyin, site.id`);
  }
}
