import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import type { AnchorSource } from './anchor-source';
import type { ChainAtlas } from './atlas';
import { AtlasImport } from './atlas-import';
import type { ChainDto, GapMapDto, GapNodeDetailDto } from './chain.dto';
import type { Chain } from './chain.entity';
import type { ChainNode } from './chain-node.entity';
import { ChainRepository } from './chain.repository';
import { GapMaps } from './gap-maps';
import { Landings } from './landings';
import type { Landing } from './local-site.repository';

@Injectable()
export class ChainsService {
  constructor(
    private readonly chains: ChainRepository,
    private readonly maps: GapMaps,
    private readonly atlases: AtlasImport,
    private readonly landings: Landings,
  ) {}

  async list(): Promise<ChainDto[]> {
    const chains = await this.chains.all();
    return Promise.all(chains.map((chain) => this.maps.summary(chain)));
  }

  async gapMap(code: string): Promise<GapMapDto> {
    return this.maps.whole(await this.get(code));
  }

  async node(code: string, nodeCode: string): Promise<GapNodeDetailDto> {
    const node = await this.maps.node(await this.get(code), nodeCode);
    if (!node) throw new RecordNotFound('node');
    return node;
  }

  async get(code: string): Promise<Chain> {
    const chain = await this.chains.byCode(code);
    if (!chain) throw new RecordNotFound('chain');
    return chain;
  }

  /** A node that records may point at; a retired one is not offered any more. */
  async nodeByCode(code: string): Promise<ChainNode> {
    const node = await this.chains.nodeByCode(code);
    if (!node || node.retiredAt) throw new RecordNotFound('node');
    return node;
  }

  /** Ids of the codes that exist; what is absent from the answer is unknown or retired. */
  nodeIds(codes: readonly string[]): Promise<Map<string, string>> {
    return this.chains.nodeIds(codes);
  }

  /** Features above call this when something they add changes these chains' maps. */
  async touch(chainIds: readonly string[]): Promise<void> {
    if (chainIds.length > 0) await this.chains.touch(chainIds);
  }

  /** Told once while the application is built, by the feature that knows enterprises. */
  askForAnchors(source: AnchorSource): void {
    this.maps.askForAnchors(source);
  }

  /** True when a chain is already in the state this digest stands for. */
  async holdsAtlas(code: string, contentHash: string): Promise<boolean> {
    return (await this.chains.byCode(code))?.contentHash === contentHash;
  }

  /**
   * Puts a chain into the state of an atlas, whole or not at all.
   * @returns whether anything was written
   */
  replaceAtlas(actor: Actor, atlas: ChainAtlas): Promise<boolean> {
    return this.atlases.replace(actor, atlas);
  }

  /** A project went into production: its node has one more supplier. Recording it again changes nothing. */
  recordLanding(actor: Actor, landing: Landing): Promise<void> {
    return this.landings.record(actor, landing);
  }

  /** The project stopped supplying, or its stage was corrected: the map goes back. */
  withdrawLanding(actor: Actor, projectId: string): Promise<void> {
    return this.landings.withdraw(actor, projectId);
  }
}
