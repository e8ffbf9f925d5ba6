import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { LocalSite, LocalSiteNode } from './local-site.entity';

export interface Landing {
  projectId: string;
  nodeId: string;
  name: string;
  /** The enterprise behind it: two projects of one enterprise are one source. */
  parent?: string;
  place?: string;
  /** 元 a year it can supply of the node, when somebody has said so. */
  annualSupply?: string;
}

/** Writes the sites that projects of ours bring. */
@Injectable()
export class LocalSiteRepository {
  constructor(private readonly db: Database) {}

  /** The site of a project, held until the transaction ends. */
  async ofProject(projectId: string): Promise<LocalSite | null> {
    await this.db.rows(sql`select id from local_site where project_id = ${projectId} for update`);
    return this.db.repo(LocalSite).findOneBy({ projectId });
  }

  async placeOf(siteId: string): Promise<LocalSiteNode | null> {
    return this.db.repo(LocalSiteNode).findOneBy({ siteId });
  }

  save(site: Partial<LocalSite>): Promise<LocalSite> {
    const sites = this.db.repo(LocalSite);
    return sites.save(sites.create(site));
  }

  async place(siteId: string, { nodeId, annualSupply }: Landing): Promise<void> {
    const places = this.db.repo(LocalSiteNode);
    await places.delete({ siteId });
    await places.insert({ siteId, nodeId, annualSupply: annualSupply ?? null });
  }
}
