import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { SearchIndex } from '../../../platform/search';
import { ChainSources } from '../chain-sources';
import { ChainIsMisshapen, NodeInUse } from '../chain.errors';
import { ChainRepository } from '../chain.repository';
import { MapDataRepository, type Shape } from '../map/map-data.repository';
import { NodeUsers } from './merging/node-users';
import { flawOf } from './structure';

/** What must hold at the end of an edit of a chain; inside its transaction, so that a refusal takes all of it back. */
@Injectable()
export class ChainSettlement {
  constructor(
    private readonly chains: ChainRepository,
    private readonly rows: MapDataRepository,
    private readonly sources: ChainSources,
    private readonly users: NodeUsers,
    private readonly index: SearchIndex,
  ) {}

  /** The chain is in shape, and its maps are computed anew. */
  async settle(chainId: string): Promise<void> {
    const { nodes, links } = await this.rows.structure(chainId);
    const flaw = flawOf({ nodes, links });
    if (flaw) throw new ChainIsMisshapen(flaw, nodes.flatMap(withParent));
    await this.index.catchUp('node');
    await this.chains.touch([chainId]);
  }

  /** As `settle`, when the edit took another one back. */
  async settleUndone(actor: Actor, chainId: string): Promise<void> {
    await this.sources.undone.refuse(chainId);
    await this.refuseLoss(actor, chainId);
    await this.settle(chainId);
  }

  /** Nodes that the undoing of their adding takes out of the chain: somebody may have begun to use them. */
  private async refuseLoss(actor: Actor, chainId: string): Promise<void> {
    const lost = await this.chains.retiredByThisEdit(chainId);
    const needing = async (nodes: typeof lost) => {
      const uses = await this.users.uses(
        actor,
        nodes.map(({ id }) => id),
      );
      return uses.filter(({ kind, blocks }) => blocks && kind !== 'parts');
    };
    // An import adds hundreds; which of them it is matters only once somebody uses any.
    if ((await needing(lost)).length === 0) return;
    for (const node of lost) {
      const uses = await needing([node]);
      if (uses.length > 0) throw new NodeInUse(node, uses, []);
    }
  }
}

/** A parent that has left the chain is not among its nodes, and must be named all the same. */
function withParent({ parentCode, parentNameZh, ...node }: Shape): { code: string; nameZh: string }[] {
  return parentCode === null ? [node] : [node, { code: parentCode, nameZh: parentNameZh ?? parentCode }];
}
