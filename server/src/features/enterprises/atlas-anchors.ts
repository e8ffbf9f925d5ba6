import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import { ChainsService, type NamedAnchor } from '../chains';
import { Anchor, AnchorNode } from './anchor.entity';
import type { AtlasAnchor } from './atlas-firms';

interface Ids {
  firmId: (name: string) => string;
  /** By code; codes of nodes that people have retired are absent. */
  nodeIds: ReadonlyMap<string, string>;
}

/** Writes who the anchors of an atlas are; what stays as it was gets no past of its own. */
@Injectable()
export class AtlasAnchors {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainsService,
  ) {}

  /** @returns ids of all chains, any of which may have lost an anchor */
  async replace(anchors: readonly AtlasAnchor[], ids: Ids): Promise<string[]> {
    const chains = await this.db.rows<{ id: string; code: string }>(sql`select id, code from chain`);
    const chainIds = new Map(chains.map(({ id, code }) => [code, id]));
    const known: string[] = [];
    const named = new Map<string, NamedAnchor[]>();
    for (const anchor of anchors) {
      const chainId = chainIds.get(anchor.chainCode);
      if (chainId === undefined)
        throw new Error(`the atlas names the chain "${anchor.chainCode}", which is not stored`);
      const id = await this.write(chainId, anchor, ids);
      known.push(id);
      const names = [anchor.firm, ...anchor.aliases].map((name) => ({ id, name }));
      named.set(chainId, [...(named.get(chainId) ?? []), ...names]);
    }
    await this.db.rows(sql`
      update anchor set retired_at = now() where retired_at is null and not id = any(${known}::uuid[])`);
    for (const [chainId, names] of named) await this.chains.claimVolumes(chainId, names);
    return [...chainIds.values()];
  }

  private async write(
    chainId: string,
    { chainCode: _, firm, nodeCodes, ...row }: AtlasAnchor,
    { firmId, nodeIds }: Ids,
  ): Promise<string> {
    const repo = this.db.repo(Anchor);
    const key = { chainId, enterpriseId: firmId(firm) };
    await repo.upsert({ ...key, ...row, retiredAt: null }, ['chainId', 'enterpriseId']);
    const { id: anchorId } = await repo.findOneByOrFail(key);
    const nodes = [...new Set(nodeCodes.flatMap((code) => nodeIds.get(code) ?? []))];
    await this.db.rows(sql`
      delete from anchor_node where anchor_id = ${anchorId} and not node_id = any(${nodes}::uuid[])`);
    const places = nodes.map((nodeId) => ({ anchorId, nodeId }));
    await this.db.repo(AnchorNode).createQueryBuilder().insert().values(places).orIgnore().execute();
    return anchorId;
  }
}
