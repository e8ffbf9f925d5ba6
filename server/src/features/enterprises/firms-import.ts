import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit } from '../../platform/audit';
import { Database } from '../../platform/database';
import { ChainsService } from '../chains';
import { AtlasAnchors } from './atlas-anchors';
import type { FirmsAtlas } from './atlas-firms';
import { FirmsRepository } from './firms.repository';

/** Brings the firms, relations and anchors of reference atlases into the database. */
@Injectable()
export class FirmsImport {
  constructor(
    private readonly db: Database,
    private readonly firms: FirmsRepository,
    private readonly anchors: AtlasAnchors,
    private readonly chains: ChainsService,
    private readonly audit: Audit,
  ) {}

  async holds(contentHash: string): Promise<boolean> {
    return (await this.firms.lastHash()) === contentHash;
  }

  /**
   * Puts the register into the state of the atlas. The chains it names must be loaded. A firm that a person
   * changed, or entered before the atlas knew it, keeps what the person wrote; none is ever deleted.
   * @returns whether anything was written
   */
  replaceAtlas(actor: Actor, atlas: FirmsAtlas): Promise<boolean> {
    return this.db.transaction(async () => {
      const importId = await this.firms.lockImport();
      if (await this.holds(atlas.contentHash)) return false;

      const nodeIds = await this.chains.currentIds(codesOf(atlas));
      const ids = { ...(await this.firms.replaceFirms(atlas.firms)), nodeIds };
      await this.firms.replacePlacements(atlas.firms, ids);
      await this.firms.replaceRelations(atlas.relations, ids);
      await this.chains.touch(await this.anchors.replace(atlas.anchors, ids));
      await this.firms.saveHash(atlas.contentHash);
      await this.audit.record(actor, {
        action: 'enterprise:atlas-replaced',
        kind: 'enterprise_import',
        id: importId,
        after: { contentHash: atlas.contentHash, firms: atlas.firms.length },
      });
      return true;
    });
  }
}

function codesOf({ firms, relations, anchors }: FirmsAtlas): string[] {
  const codes = new Set([
    ...firms.flatMap(({ placements }) => placements.map(({ nodeCode }) => nodeCode)),
    ...relations.map(({ nodeCode }) => nodeCode),
    ...anchors.flatMap(({ nodeCodes }) => nodeCodes),
  ]);
  return [...codes];
}
