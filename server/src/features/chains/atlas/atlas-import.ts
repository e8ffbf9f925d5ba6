import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { ChainRepository } from '../chain.repository';
import { VolumeAnchors } from '../volume-anchors';
import type { ChainAtlas } from './atlas';
import { AtlasRepository } from './atlas.repository';

/** Brings reference atlases into the database. */
@Injectable()
export class AtlasImport {
  constructor(
    private readonly db: Database,
    private readonly atlases: AtlasRepository,
    private readonly chains: ChainRepository,
    private readonly volumeAnchors: VolumeAnchors,
    private readonly audit: Audit,
  ) {}

  /**
   * Puts a chain into the state of an atlas. An atlas that is already in place is skipped; a changed one keeps the
   * ids of what it still names and retires the rest. What projects landed stays.
   * @returns whether anything was written
   */
  replace(actor: Actor, atlas: ChainAtlas): Promise<boolean> {
    return this.db.transaction(async () => {
      const chain = await this.atlases.lockChain(atlas);
      if (chain.contentHash === atlas.contentHash) return false;

      const nodeId = await this.atlases.replaceNodes(chain, atlas);
      await this.atlases.replaceLinks(chain, atlas, nodeId);
      const siteId = await this.atlases.replaceSites(chain, atlas, nodeId);
      const anchors = await this.volumeAnchors.byName(chain);
      await this.atlases.replaceDemand(chain, atlas, { nodeId, siteId, anchors });
      await this.atlases.saveChain(chain, atlas);
      await this.chains.touch([chain.id]);
      await this.audit.record(actor, {
        action: 'chain:replaced',
        kind: 'chain',
        id: chain.id,
        before: { contentHash: chain.contentHash },
        after: { contentHash: atlas.contentHash, nodes: atlas.nodes.length, sites: atlas.sites.length },
      });
      return true;
    });
  }
}
