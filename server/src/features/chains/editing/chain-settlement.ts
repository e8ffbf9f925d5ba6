import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { SearchIndex } from '../../../platform/search';
import { ChainSources } from '../chain-sources';
import { ChainIsMisshapen } from '../chain.errors';
import { ChainRepository } from '../chain.repository';
import { MapDataRepository, type Shape } from '../map/map-data.repository';
import { flawOf } from './structure';
import { UsedNodes } from './used-nodes';

/** What must hold at the end of an edit of a chain; inside its transaction, so that a refusal takes all of it back. */
@Injectable()
export class ChainSettlement {
  constructor(
    private readonly chains: ChainRepository,
    private readonly rows: MapDataRepository,
    private readonly sources: ChainSources,
    private readonly used: UsedNodes,
    private readonly index: SearchIndex,
  ) {}

  /** The chain is in shape, no leaf lost its judgement, and its maps are computed anew. */
  async settle(actor: Actor, chainId: string): Promise<void> {
    const { nodes, links } = await this.rows.structure(chainId);
    const flaw = flawOf({ nodes, links });
    if (flaw) throw new ChainIsMisshapen(flaw, nodes.flatMap(withParent));
    await this.used.refuseGrown(actor, chainId);
    await this.index.catchUp('node');
    await this.chains.touch([chainId]);
  }

  /** As `settle`, when the edit took another one back. */
  async settleUndone(actor: Actor, chainId: string): Promise<void> {
    await this.sources.refuseUndone(chainId);
    await this.used.refuseLoss(actor, chainId);
    await this.settle(actor, chainId);
  }
}

/** A parent that has left the chain is not among its nodes, and must be named all the same. */
function withParent({ parentCode, parentNameZh, ...node }: Shape): { code: string; nameZh: string }[] {
  return parentCode === null ? [node] : [node, { code: parentCode, nameZh: parentNameZh ?? parentCode }];
}
