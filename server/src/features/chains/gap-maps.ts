import { Injectable } from '@nestjs/common';

import type { AnchorSource } from './anchor-source';
import type { ChainDto, GapMapDto, GapNodeDetailDto } from './chain.dto';
import type { Chain } from './chain.entity';
import { type ChainMap, chainDtoOf, gapMapDtoOf, nodeDetailOf } from './chain.mapper';
import { ChainRepository } from './chain.repository';
import { computeGapMap } from './gap/gap-map';

interface Kept {
  revision: number;
  map: ChainMap;
  whole: GapMapDto;
}

/**
 * Computed maps, one a chain, kept until the chain's revision grows. The revision is read before the data: a
 * change in between makes the map newer than its label, which costs one computation and never shows old data.
 */
@Injectable()
export class GapMaps {
  private readonly kept = new Map<string, Kept>();
  private anchors: AnchorSource = { ofChain: () => Promise.resolve([]) };

  constructor(private readonly chains: ChainRepository) {}

  askForAnchors(source: AnchorSource): void {
    this.anchors = source;
  }

  async whole(chain: Chain): Promise<GapMapDto> {
    return (await this.of(chain)).whole;
  }

  async summary(chain: Chain): Promise<ChainDto> {
    return (await this.of(chain)).whole.chain;
  }

  async node(chain: Chain, nodeCode: string): Promise<GapNodeDetailDto | null> {
    return nodeDetailOf((await this.of(chain)).map, nodeCode);
  }

  private async of(chain: Chain): Promise<Kept> {
    const kept = this.kept.get(chain.code);
    if (kept?.revision === chain.revision) return kept;
    const map = await this.compute(chain);
    const fresh = { revision: chain.revision, map, whole: gapMapDtoOf(map, chainDtoOf(map)) };
    this.kept.set(chain.code, fresh);
    return fresh;
  }

  private async compute(chain: Chain): Promise<ChainMap> {
    const data = await this.chains.data(chain.id);
    const anchors = await this.anchors.ofChain(chain.code);
    const anchorNodes = new Set(anchors.flatMap(({ nodeCodes }) => nodeCodes));
    return { chain, data, anchors, result: computeGapMap({ ...data, anchorNodes }) };
  }
}
