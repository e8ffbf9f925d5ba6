import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import type { ChainAtlas } from './atlas/atlas';
import { AtlasImport } from './atlas/atlas-import';
import type { ChainDto } from './chain.dto';
import type { Chain } from './chain.entity';
import type { ChainNode } from './chain-node.entity';
import { ChainRepository } from './chain.repository';
import { Landings } from './landings';
import type { Landing } from './local-site.repository';
import { chainDtoOf } from './map/gap-map.mapper';
import { Maps } from './map/maps';
import { type NamedAnchor, VolumeAnchors } from './volume-anchors';

/** Chains as the features above see them. */
@Injectable()
export class ChainsService {
  constructor(
    private readonly chains: ChainRepository,
    private readonly maps: Maps,
    private readonly atlases: AtlasImport,
    private readonly landings: Landings,
    private readonly volumeAnchors: VolumeAnchors,
  ) {}

  async list(actor: Actor): Promise<ChainDto[]> {
    const chains = await this.chains.all();
    return Promise.all(chains.map(async ({ code }) => chainDtoOf(await this.maps.of(actor, code))));
  }

  get(code: string): Promise<Chain> {
    return this.maps.chain(code);
  }

  /**
   * A node that records may point at; for a merged one, the one that took its place; a retired one is not offered any
   * more. In a transaction it stays so until the end.
   */
  async nodeByCode(code: string): Promise<ChainNode> {
    const named = await this.chains.nodeByCode(code);
    if (named) await this.chains.keep(named.mergedIntoId ?? named.id);
    const node = named && (await this.chains.currentNode(named.id));
    if (!node || node.retiredAt) throw new RecordNotFound('node');
    return node;
  }

  /** Ids of the codes that exist; what is absent from the answer is unknown or retired. */
  nodeIds(codes: readonly string[]): Promise<Map<string, string>> {
    return this.chains.nodeIds(codes);
  }

  /**
   * Ids of the nodes that stand for these codes today: of merged ones, those that took their place. Codes of retired
   * nodes are left out; unknown ones too.
   */
  currentIds(codes: readonly string[]): Promise<Map<string, string>> {
    return this.chains.currentIds(codes);
  }

  /**
   * Features above call this when something they add changes these chains' maps.
   * @param nodeIds when only purchases of these nodes changed
   */
  async touch(chainIds: readonly string[], nodeIds?: readonly string[]): Promise<void> {
    if (chainIds.length > 0) await this.chains.touch(chainIds, nodeIds);
  }

  /** Where nobody can say any more which maps something changes. */
  async touchAll(): Promise<void> {
    await this.touch((await this.chains.all()).map(({ id }) => id));
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

  /** Ids of the codes that are current in this chain. */
  nodeIdsIn({ id }: Chain, codes: readonly string[]): Promise<Map<string, string>> {
    return this.chains.nodeIdsIn(id, codes);
  }

  /** Ids of the anchors of a chain by every name they go by. */
  anchorsByName(chain: Chain): Promise<Map<string, string>> {
    return this.volumeAnchors.byName(chain);
  }

  /** Volumes of an atlas get the anchors that came after them, by the names the atlas has for these. */
  claimVolumes(chainId: string, anchors: readonly NamedAnchor[]): Promise<void> {
    return this.volumeAnchors.claim(chainId, anchors);
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
