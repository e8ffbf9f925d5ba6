import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { ChainRepository } from './chain.repository';
import type { LocalSite } from './local-site.entity';
import { type Landing, LocalSiteRepository } from './local-site.repository';

/** Projects of ours that supply a node; what the product exists to bring about. */
@Injectable()
export class Landings {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainRepository,
    private readonly sites: LocalSiteRepository,
    private readonly audit: Audit,
  ) {}

  record(actor: Actor, landing: Landing): Promise<void> {
    return this.db.transaction(async () => {
      const node = await this.chains.currentNode(landing.nodeId);
      if (!node) throw new RecordNotFound('node');
      const at = { ...landing, nodeId: node.id };
      const known = await this.sites.ofProject(landing.projectId);
      if (known && (await this.isRecorded(known, at))) return;

      const site = await this.sites.save({
        ...(known ?? { projectId: landing.projectId, origin: 'project', year: new Date().getFullYear() }),
        chainId: node.chainId,
        nameZh: landing.name,
        parent: landing.parent ?? null,
        place: landing.place ?? null,
        status: 'operating',
        retiredAt: null,
      });
      await this.sites.place(site.id, at);
      await this.chains.touch([...new Set([node.chainId, known?.chainId ?? node.chainId])]);
      const after = { ...at, nodeCode: node.code };
      await this.audit.record(actor, { action: 'chain:landed', kind: 'local_site', id: site.id, after });
    });
  }

  withdraw(actor: Actor, projectId: string): Promise<void> {
    return this.db.transaction(async () => {
      const site = await this.sites.ofProject(projectId);
      if (!site || site.retiredAt) return;
      await this.sites.save({ ...site, retiredAt: new Date() });
      await this.chains.touch([site.chainId]);
      await this.audit.record(actor, {
        action: 'chain:landing-withdrawn',
        kind: 'local_site',
        id: site.id,
        before: { projectId },
      });
    });
  }

  private async isRecorded(site: LocalSite, { nodeId, name }: Landing): Promise<boolean> {
    const place = await this.sites.placeOf(site.id);
    return site.retiredAt === null && site.nameZh === name && place?.nodeId === nodeId;
  }
}
