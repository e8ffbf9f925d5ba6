import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA, SUPPLY_AREAS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { type ChainMap, type KnownAnchor, Maps } from '../../chains';
import { EnterprisesService } from '../../enterprises';
import type { AnchorRateDto } from '../anchor.dto';
import { nodesOf, ratesOf, spanOf, spendingOf } from './anchor-supply';
import type { AnchorSupplyDto, RingRatesDto, SupplyQuery, YearRatesDto } from './supply.dto';

/**
 * What an anchor buys and how much of it here. Everything is taken from the maps the reader may see: who may not read
 * purchases gets the open ones and estimates, and neither years nor sums of the others.
 */
@Injectable()
export class SupplyService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly maps: Maps,
  ) {}

  async of(actor: Actor, id: string, { radius = DEFAULT_AREA, year }: SupplyQuery): Promise<AnchorSupplyDto> {
    const anchor = await this.anchor(id);
    const map = await this.maps.of(actor, anchor.chainCode, { radius, year });
    const spending = spendingOf(map, anchor);
    return {
      ...{
        radius,
        year: year ?? null,
        basis: spending.basis,
        rates: ratesOf(spending),
        ...spanOf(map, anchor),
      },
      nodes: nodesOf(spending, new Map(map.data.nodes.map((node) => [node.code, node]))),
      rings: await this.rings(actor, anchor, year),
      years: await this.years(actor, anchor, map),
    };
  }

  /** The rate of the last twelve months within the city; null where nothing is known. */
  async rate(actor: Actor, anchor: KnownAnchor): Promise<AnchorRateDto | null> {
    const spending = spendingOf(await this.maps.of(actor, anchor.chainCode), anchor);
    return spending.basis === 'none' ? null : { basis: spending.basis, ...ratesOf(spending).value };
  }

  private rings(actor: Actor, anchor: KnownAnchor, year: number | undefined): Promise<RingRatesDto[]> {
    return Promise.all(
      SUPPLY_AREAS.map(async (radius) => {
        const map = await this.maps.of(actor, anchor.chainCode, { radius, year });
        return { radius, ...ratesOf(spendingOf(map, anchor)) };
      }),
    );
  }

  /** Years of which this anchor has records; the chain's other anchors may have more. */
  private async years(
    actor: Actor,
    anchor: KnownAnchor,
    { variant, years }: ChainMap,
  ): Promise<YearRatesDto[]> {
    const rates = await Promise.all(
      years.map(async (year): Promise<YearRatesDto[]> => {
        const map = await this.maps.of(actor, anchor.chainCode, { radius: variant.radius, year });
        const spending = spendingOf(map, anchor);
        return spending.basis === 'purchases' ? [{ year, ...ratesOf(spending) }] : [];
      }),
    );
    return rates.flat().sort((a, b) => a.year - b.year);
  }

  private async anchor(id: string): Promise<KnownAnchor> {
    const [anchor] = await this.enterprises.anchors({ id });
    if (!anchor) throw new RecordNotFound('anchor');
    return anchor;
  }
}
