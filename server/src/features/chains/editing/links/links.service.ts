import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { InvalidInput, RecordNotFound } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import type { ChainLink } from '../../chain-link.entity';
import type { ChainNode } from '../../chain-node.entity';
import { Maps } from '../../map/maps';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { EditedNodes } from '../nodes/edited-nodes';
import type { LinkDto, LinkPath, SaveLinkDto } from './link.dto';
import { LinkRepository } from './link.repository';

interface Ends {
  from: ChainNode;
  to: ChainNode;
}

/** Supply links as managers draw and remove them. A link that would close a circle is refused when it is settled. */
@Injectable()
export class LinksService {
  constructor(
    private readonly maps: Maps,
    private readonly edits: ChainEdits,
    private readonly nodes: EditedNodes,
    private readonly links: LinkRepository,
  ) {}

  /** Draws the link, or changes what is said of it. */
  async save(actor: Actor, at: LinkPath, input: SaveLinkDto): Promise<LinkDto> {
    const { chain, ends } = await this.find(at);
    if (ends.from.id === ends.to.id) throw new InvalidInput([{ pointer: '/to', code: 'same-node' }]);
    const key = { fromId: ends.from.id, toId: ends.to.id };
    return this.edits.alone(chain, async () => {
      const known = await this.links.find(key.fromId, key.toId);
      const kind = known ? 'link:changed' : 'link:added';
      return this.edits.run(actor, { chain, kind, params: paramsOf(ends) }, async () => {
        const { evidence = null, source = null, dataDate } = input;
        const fields = { evidence, source, dataDate: dataDate ?? thisMonth() };
        const link = await this.links.save({ ...known, ...key, chainId: chain.id, ...fields });
        return linkDto(ends, link);
      });
    });
  }

  async remove(actor: Actor, at: LinkPath): Promise<void> {
    const { chain, ends } = await this.find(at);
    await this.edits.run(actor, { chain, kind: 'link:removed', params: paramsOf(ends) }, async () => {
      const link = await this.links.find(ends.from.id, ends.to.id);
      if (!link) throw new RecordNotFound('link');
      await this.links.remove(link);
    });
  }

  private async find({ code, from, to }: LinkPath): Promise<{ chain: Chain; ends: Ends }> {
    const chain = await this.maps.chain(code);
    const ends = {
      from: await this.nodes.named(chain, from, '/from'),
      to: await this.nodes.named(chain, to, '/to'),
    };
    return { chain, ends };
  }
}

function paramsOf({ from, to }: Ends) {
  return {
    ...{ from: from.code, fromNameZh: from.nameZh, to: to.code, toNameZh: to.nameZh },
    nodes: [from.code, to.code],
  };
}

function linkDto({ from, to }: Ends, { evidence, source, dataDate }: ChainLink): LinkDto {
  return {
    ...{ from: from.code, fromNameZh: from.nameZh, to: to.code, toNameZh: to.nameZh },
    ...{ evidence, source, dataDate },
  };
}
