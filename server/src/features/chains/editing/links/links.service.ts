import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { Database } from '../../../../platform/database';
import { InvalidInput, RecordNotFound } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { ChainLink } from '../../chain-link.entity';
import type { ChainNode } from '../../chain-node.entity';
import { Maps } from '../../map/maps';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { EditedNodes } from '../nodes/edited-nodes';
import type { LinkDto, LinkPath, SaveLinkDto } from './link.dto';

interface Ends {
  from: ChainNode;
  to: ChainNode;
}

/** Supply links as managers draw and remove them. A link that would close a circle is refused when it is settled. */
@Injectable()
export class LinksService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly edits: ChainEdits,
    private readonly nodes: EditedNodes,
  ) {}

  /** Draws the link, or changes what is said of it. */
  async save(actor: Actor, at: LinkPath, input: SaveLinkDto): Promise<LinkDto> {
    const { chain, ends } = await this.find(at);
    if (ends.from.id === ends.to.id) throw new InvalidInput([{ pointer: '/to', code: 'same-node' }]);
    const key = { fromId: ends.from.id, toId: ends.to.id };
    return this.edits.alone(chain, async () => {
      const links = this.db.repo(ChainLink);
      const known = await links.findOneBy(key);
      const kind = known ? 'link:changed' : 'link:added';
      return this.edits.run(actor, { chain, kind, params: paramsOf(ends) }, async () => {
        const { evidence = null, source = null, dataDate } = input;
        const fields = { evidence, source, dataDate: dataDate ?? thisMonth() };
        const link = links.create({ ...known, ...key, chainId: chain.id, ...fields });
        await links.save(link);
        return linkDto(ends, link);
      });
    });
  }

  async remove(actor: Actor, at: LinkPath): Promise<void> {
    const { chain, ends } = await this.find(at);
    await this.edits.run(actor, { chain, kind: 'link:removed', params: paramsOf(ends) }, async () => {
      const link = await this.db.repo(ChainLink).findOneBy({ fromId: ends.from.id, toId: ends.to.id });
      if (!link) throw new RecordNotFound('link');
      await this.db.repo(ChainLink).remove(link);
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
