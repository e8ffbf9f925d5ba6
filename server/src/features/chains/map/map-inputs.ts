import { Injectable } from '@nestjs/common';

import { dayOf, endOfDay } from '../../../platform/calendar';
import { ChainSources, type KnownAnchor, type RegisterFirm } from '../chain-sources';
import type { Chain } from '../chain.entity';
import type { GapInput, PurchaseInput } from '../gap/gap-input';
import { AreaRepository } from '../settings/area.repository';
import type { ChainData, SiteRow } from './map-data';
import { MapDataRepository } from './map-data.repository';
import type { Variant } from './variant';

export interface MapInputsOf {
  data: ChainData;
  anchors: KnownAnchor[];
  input: GapInput;
  /** Years that purchase records can be chosen by, newest first. */
  years: number[];
  /** The first day the past is known of. */
  firstDay: string | null;
}

/** Gathers what a map is computed from, of this feature and of those above it. */
@Injectable()
export class MapInputs {
  constructor(
    private readonly rows: MapDataRepository,
    private readonly areas: AreaRepository,
    private readonly sources: ChainSources,
  ) {}

  async gather(chain: Chain, variant: Variant): Promise<MapInputsOf> {
    const moment = variant.on === null ? undefined : endOfDay(variant.on);
    // The purchases take longer than all the others together.
    const [purchases, years, data, anchors, firms, firstDay] = await Promise.all([
      this.purchases(chain, variant),
      this.years(chain, variant),
      this.rows.data(chain.id, moment),
      this.sources.anchors.ofChain(chain.code, moment),
      this.firms(chain, moment),
      this.rows.firstDay(chain.id),
    ]);
    const known = { ...data, sites: [...data.sites, ...firms.map(siteOf)] };
    const input = inputOf(known, { variant, anchors, purchases });
    return { data: known, anchors, input, years, firstDay };
  }

  /** What anchors bought of these nodes, or of all. */
  async purchases(
    chain: Chain,
    { on, ...wanted }: Variant,
    nodeIds?: readonly string[],
  ): Promise<PurchaseInput[]> {
    const moment = on === null ? undefined : endOfDay(on);
    return inOrder(await this.sources.purchases.ofChain(chain.id, { ...wanted, nodeIds, moment }));
  }

  private async firms({ id }: Chain, moment: Date | undefined): Promise<RegisterFirm[]> {
    return this.sources.firms.ofChain(id, await this.areas.all(moment), moment);
  }

  years({ id }: Chain, { on, confidential }: Variant): Promise<number[]> {
    const moment = on === null ? undefined : endOfDay(on);
    return this.sources.purchases.years(id, { confidential, moment });
  }
}

/** By node: sums of the same rows are the same to the last digit, whether all were read or only some. */
export function inOrder(purchases: readonly PurchaseInput[]): PurchaseInput[] {
  return [...purchases].sort((a, b) => (a.nodeCode < b.nodeCode ? -1 : Number(a.nodeCode > b.nodeCode)));
}

function inputOf(
  data: ChainData,
  { variant, anchors, purchases }: { variant: Variant; anchors: KnownAnchor[]; purchases: PurchaseInput[] },
): GapInput {
  return {
    ...data,
    purchases,
    allPurchases: variant.confidential,
    moves: [],
    anchorNodes: new Set(anchors.flatMap(({ nodeCodes }) => nodeCodes)),
    radius: variant.radius,
    today: variant.on ?? dayOf(),
  };
}

function siteOf({ id, name, area, city, source, places }: RegisterFirm): SiteRow {
  return {
    ...{ id, nameZh: name, area, place: city, source, places },
    ...{ parent: null, status: 'operating', aggregate: false, capacity: null, year: null },
    ...{ origin: 'register', evidence: null, dataDate: null, editor: null, version: 0 },
  };
}
