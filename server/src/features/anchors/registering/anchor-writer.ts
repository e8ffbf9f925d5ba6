import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import { type Chain, ChainsService, ChainSources } from '../../chains';
import { Anchor, AnchorNode, type Enterprise } from '../../enterprises';
import { AnchorNameTaken } from './registering.errors';

/** Who an anchor is among those of its chain, before it is written. */
export interface Named {
  id: string | undefined;
  firm: Enterprise;
  aliases: readonly string[];
}

/** Writes chain leaders; only inside an edit of their chain. */
@Injectable()
export class AnchorWriter {
  constructor(
    private readonly db: Database,
    private readonly chains: ChainsService,
    private readonly sources: ChainSources,
  ) {}

  /** Of a firm in a chain, retired or not. */
  find(key: Pick<Anchor, 'chainId' | 'enterpriseId'>): Promise<Anchor | null> {
    return this.db.repo(Anchor).findOneBy(key);
  }

  /** A name leads to one anchor: volumes and purchase files know nothing else of it. */
  async refuseTakenNames(chain: Chain, id: string | undefined, names: readonly string[]): Promise<void> {
    const known = await this.chains.anchorsByName(chain);
    for (const name of names) {
      const other = known.get(name);
      if (other === undefined || other === id) continue;
      const anchors = await this.sources.anchors.ofChain(chain.code);
      const bearer = anchors.find((anchor) => anchor.id === other);
      throw new AnchorNameTaken(name, bearer?.enterprise.name ?? name);
    }
  }

  async nodeIds(chain: Chain, codes: readonly string[]): Promise<string[]> {
    const ids = await this.chains.nodeIdsIn(chain, codes);
    const unknown = codes.flatMap((node, at) =>
      ids.has(node) ? [] : [{ pointer: `/nodeCodes/${at}`, code: 'unknown-node', params: { node } }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    return [...new Set(ids.values())];
  }

  /** New nodes or names alone would leave the version as it was. */
  save(anchor: Partial<Anchor>): Promise<Anchor> {
    const anchors = this.db.repo(Anchor);
    return anchors.save(Object.assign(anchors.create(anchor), { ofAtlas: false, updatedAt: new Date() }));
  }

  /** Brings the nodes of an anchor to these. */
  async place(anchorId: string, nodeIds: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      delete from anchor_node where anchor_id = ${anchorId} and not node_id = any(${[...nodeIds]}::uuid[])`);
    const places = nodeIds.map((nodeId) => ({ anchorId, nodeId }));
    await this.db.repo(AnchorNode).createQueryBuilder().insert().values(places).orIgnore().execute();
  }

  /** Volumes that bear a name of its are its own; those that bear one it was said to have are nobody's again. */
  async claim({ id, chainId }: Anchor, { firm, aliases }: Named, given: readonly string[]): Promise<void> {
    const names = [firm.name, ...aliases];
    const lost = given.filter((name) => !names.includes(name));
    await this.db.rows(sql`
      update anchor_volume set anchor_id = null where anchor_id = ${id} and anchor = any(${lost})`);
    await this.chains.claimVolumes(
      chainId,
      names.map((name) => ({ id, name })),
    );
  }

  /** Its volumes stay where they are; records that nobody would see any more keep it from going. */
  async retire(anchor: Anchor): Promise<void> {
    await this.save(Object.assign(anchor, { retiredAt: new Date() }));
    await this.sources.refuseUndone(anchor.chainId);
  }
}
