import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { InvalidInput, RecordIsStale } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { ChainRepository } from '../../chain.repository';
import type { AnchorVolume } from '../../demand.entity';
import { Maps } from '../../map/maps';
import type { ChainRowPath } from '../../node-path.dto';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { SiteRepository } from '../sites/site.repository';
import { DemandRepository } from './demand.repository';
import type { CreateVolumeDto, UpdateVolumeDto, VolumeDto, VolumeFieldsDto } from './volume.dto';

export type AtVolume = ChainRowPath & { version: number };

/** What anchors make and buy in a year, as managers write it. */
@Injectable()
export class VolumesService {
  constructor(
    private readonly maps: Maps,
    private readonly chains: ChainRepository,
    private readonly edits: ChainEdits,
    private readonly demand: DemandRepository,
    private readonly sites: SiteRepository,
  ) {}

  async list(code: string): Promise<VolumeDto[]> {
    return this.demand.volumes((await this.maps.chain(code)).id);
  }

  async create(actor: Actor, code: string, input: CreateVolumeDto): Promise<VolumeDto> {
    const chain = await this.maps.chain(code);
    const params = paramsOf(input, input.valueNodeCodes);
    return this.edits.run(actor, { chain, kind: 'volume:added', params }, async () => {
      await this.refuseUnknown(chain, input);
      const position = await this.demand.nextVolumePosition(chain.id);
      const { id } = await this.demand.saveVolume({
        ...{ dataDate: thisMonth(), ...input, chainId: chain.id, position },
        anchorId: await this.demand.anchorNamed(chain, input.anchor),
      });
      return this.demand.volume(chain.id, id);
    });
  }

  async update(actor: Actor, at: AtVolume, input: UpdateVolumeDto): Promise<VolumeDto> {
    const chain = await this.maps.chain(at.code);
    const before = await this.demand.volume(chain.id, at.id);
    const params = paramsOf({ ...before, ...input }, [
      ...(before.valueNodeCodes ?? []),
      ...(input.valueNodeCodes ?? []),
    ]);
    return this.edits.run(actor, { chain, kind: 'volume:changed', params }, async () => {
      const volume = await this.current(chain, at);
      await this.refuseUnknown(chain, input);
      const { anchor = volume.anchor } = input;
      const isTold = volume.anchorId !== null && anchor === volume.anchor;
      const anchorId = isTold ? volume.anchorId : await this.demand.anchorNamed(chain, anchor);
      await this.demand.saveVolume(
        Object.assign(volume, input, { anchorId, ofAtlas: false, version: volume.version + 1 }),
      );
      return this.demand.volume(chain.id, at.id);
    });
  }

  async remove(actor: Actor, at: AtVolume): Promise<void> {
    const chain = await this.maps.chain(at.code);
    const before = await this.demand.volume(chain.id, at.id);
    const params = paramsOf(before, before.valueNodeCodes);
    await this.edits.run(actor, { chain, kind: 'volume:removed', params }, async () => {
      await this.demand.removeVolume(await this.current(chain, at));
    });
  }

  private async current(chain: Chain, { id, version }: AtVolume): Promise<AnchorVolume> {
    const volume = await this.demand.storedVolume(chain.id, id);
    if (volume.version !== version) {
      throw new RecordIsStale('anchor_volume', await this.demand.volume(chain.id, id));
    }
    return volume;
  }

  private async refuseUnknown(chain: Chain, { valueNodeCodes, siteId }: VolumeFieldsDto): Promise<void> {
    const codes = valueNodeCodes ?? [];
    const ids = await this.chains.nodeIdsIn(chain.id, codes);
    const unknown = codes.flatMap((node, at) =>
      ids.has(node) ? [] : [{ pointer: `/valueNodeCodes/${at}`, code: 'unknown-node', params: { node } }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    if (siteId != null) await this.sites.get(chain.id, siteId);
  }
}

function paramsOf(
  { anchor, product }: { anchor: string; product: string },
  nodes?: readonly string[] | null,
) {
  return { anchor, product, nodes: [...new Set(nodes ?? [])] };
}
