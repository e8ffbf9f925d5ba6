import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { nameKeyOf } from '../../enterprises';
import { WeightsService } from '../weights/weights.service';
import type { FirmRow } from './candidate.rows';
import { type ScoredFirm, ScoredFirms } from './scored-firms';

export interface UnaskedFirm extends Pick<
  FirmRow,
  'id' | 'name' | 'shortName' | 'province' | 'city' | 'listing'
> {
  /** A firm of its group that is here already, by name. */
  groupHere: string | null;
}

interface Asked {
  chain: string;
  nodeCodes: readonly string[];
  enterpriseIds: readonly string[];
}

/**
 * Of some firms those that sit elsewhere and with which nobody of the zone has a visit, a lead or an active list. That
 * somebody has is told of every candidate, so its absence here tells nothing new of other departments.
 */
@Injectable()
export class UnaskedFirms {
  constructor(
    private readonly scored: ScoredFirms,
    private readonly weights: WeightsService,
  ) {}

  /** @returns them by name, and how many of the firms asked for sit elsewhere */
  async among(
    actor: Actor,
    { chain, nodeCodes, enterpriseIds }: Asked,
  ): Promise<{ outside: number; unasked: UnaskedFirm[] }> {
    const [wanted, weights] = await Promise.all([
      this.scored.wanted(actor, chain, nodeCodes),
      this.weights.current(),
    ]);
    const firms = await this.scored.at(wanted, weights, enterpriseIds);
    const outside = firms.filter((firm) => !isHere(firm));
    const unasked = outside.filter(({ dealings }) => dealings.length === 0);
    return { outside: outside.length, unasked: unasked.map(unaskedOf) };
  }
}

/** By the city it sits in, or because a site here carries its own name. */
function isHere({ here, firm, facts }: ScoredFirm): boolean {
  return here || (facts.groupHere !== null && nameKeyOf(facts.groupHere) === firm.nameKey);
}

function unaskedOf({ firm, facts }: ScoredFirm): UnaskedFirm {
  const { id, name, shortName, province, city, listing } = firm;
  const groupHere = facts.groupHere === 'none' ? null : facts.groupHere;
  return { id, name, shortName, province, city, listing, groupHere };
}
