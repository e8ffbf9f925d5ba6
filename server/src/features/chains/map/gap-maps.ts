import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { ChainRepository } from '../chain.repository';
import type { Chain } from '../chain.entity';
import { compute } from '../gap/gap-map';
import { recompute } from '../gap/recompute';
import type { ChainMap } from './chain-map';
import { inOrder, MapInputs } from './map-inputs';
import { keyOf, type Variant } from './variant';

/** Every chain in every radius, with and without confidential records, and some past days. */
const MOST_KEPT = 200;

interface Kept {
  revision: number;
  /** Ages and expiries are counted from it. */
  today: string;
  map: ChainMap;
}

/**
 * Computed maps, kept until the chain's revision grows or the day ends. The revision is read before the data: a
 * change in between makes the map newer than its label, which costs one computation and never shows old data. Where
 * only purchases of some nodes changed, only what they touch is computed anew.
 */
@Injectable()
export class GapMaps {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST_KEPT });
  /** Being computed; whoever asks for the same meanwhile waits for it. */
  private readonly pending = new Map<string, Promise<ChainMap>>();

  constructor(
    private readonly db: Database,
    private readonly chains: ChainRepository,
    private readonly inputs: MapInputs,
  ) {}

  async of(chain: Chain, variant: Variant): Promise<ChainMap> {
    const today = dayOf();
    const kept = this.kept.get(keyOf(chain.id, variant));
    if (kept?.revision === chain.revision && kept.today === today) return kept.map;
    // What a transaction sees may never come to be, so nothing of it is kept or shared.
    if (this.db.inTransaction) return this.anew(chain, variant);
    const asked = [keyOf(chain.id, variant), chain.revision, today].join(' ');
    const running = this.pending.get(asked) ?? this.keep(chain, variant, { today, kept });
    this.pending.set(asked, running);
    return running.finally(() => this.pending.delete(asked));
  }

  private async keep(
    chain: Chain,
    variant: Variant,
    { today, kept }: { today: string; kept: Kept | undefined },
  ): Promise<ChainMap> {
    const { revision } = chain;
    const map =
      (kept?.today === today && (await this.broughtUp(chain, variant, kept))) ||
      (await this.anew(chain, variant));
    const key = keyOf(chain.id, variant);
    const since = this.kept.get(key);
    if (since?.today !== today || since.revision < revision) this.kept.set(key, { revision, today, map });
    return map;
  }

  private async anew(chain: Chain, variant: Variant): Promise<ChainMap> {
    const { input, ...gathered } = await this.inputs.gather(chain, variant);
    return { chain, variant, ...gathered, computation: compute(input) };
  }

  /** Undefined when more changed than purchases, or when it is not known what did. */
  private async broughtUp(
    chain: Chain,
    variant: Variant,
    { revision, map }: Kept,
  ): Promise<ChainMap | undefined> {
    const changes = await this.chains.changes(chain.id, { after: revision, upTo: chain.revision });
    const nodeIds = [...new Set(changes.flatMap((change) => change.nodeIds ?? []))];
    if (changes.length !== chain.revision - revision || changes.some((change) => change.nodeIds === null))
      return;

    const before = map.computation.context.input;
    const codes = await this.chains.codesOf(nodeIds);
    const changed = new Set(codes);
    const purchases = inOrder([
      ...before.purchases.filter(({ nodeCode }) => !changed.has(nodeCode)),
      ...(await this.inputs.purchases(chain, variant, nodeIds)),
    ]);
    const years = await this.inputs.years(chain, variant);
    const computation = recompute(map.computation, { ...before, purchases }, codes);
    return { ...map, chain, years, computation };
  }
}
