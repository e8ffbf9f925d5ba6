import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { InvalidInput, RecordNotFound } from '../../../platform/errors';
import type { Chain } from '../chain.entity';
import { ChainRepository } from '../chain.repository';
import type { ChainMap } from './chain-map';
import type { MapView } from './gap-map.dto';
import { GapMaps } from './gap-maps';
import type { Variant } from './variant';

/** The maps as one reader may see them: whoever may not read purchases gets maps without the confidential ones. */
@Injectable()
export class Maps {
  constructor(
    private readonly chains: ChainRepository,
    private readonly maps: GapMaps,
  ) {}

  async chain(code: string): Promise<Chain> {
    const chain = await this.anyChain(code);
    if (!(await this.chains.lives(chain))) throw new RecordNotFound('chain');
    return chain;
  }

  /** Also one whose import was taken back: for taking that back in turn. */
  async anyChain(code: string): Promise<Chain> {
    const chain = await this.chains.byCode(code);
    if (!chain) throw new RecordNotFound('chain');
    return chain;
  }

  async of(actor: Actor, code: string, query: MapView = {}): Promise<ChainMap> {
    return this.maps.of(await this.chain(code), variantFor(actor, query));
  }

  /** Ids of the nodes of a chain that have no parts, by code. */
  leafIds({ id }: Chain): Promise<Map<string, string>> {
    return this.chains.leafIds(id);
  }

  /** Ids by code, of retired nodes too. */
  idsOfAll(codes: readonly string[]): Promise<Map<string, string>> {
    return this.chains.idsOfAll(codes);
  }
}

function variantFor({ permissions }: Actor, { radius = DEFAULT_AREA, year, on }: MapView): Variant {
  const today = dayOf();
  if (on !== undefined && on > today) throw new InvalidInput([{ pointer: '?on', code: 'day-ahead' }]);
  return {
    radius,
    year: year ?? null,
    on: on === today ? null : (on ?? null),
    confidential: permissions.has('purchase:read'),
  };
}
