import type { GapState } from '@lianzhao/contracts';

import type { Demand } from './gap.types';
import type { LocalSupply } from './local-supply';

/** Below this share of demand, local supply is called weak (domain.md §2.3). */
export const WEAK_COVERAGE = 0.5;

export interface Judged {
  demand: Demand;
  supply: LocalSupply;
  /** The anchor itself stands here: this is what the chain is built around, not a gap. */
  anchor: boolean;
  /** Every current row of the demand is made by the anchor itself: nobody buys it. */
  selfSupplied: boolean;
}

/**
 * The state of one leaf, from what is known and nothing else.
 *
 * - `missing`: an anchor's bill of materials asks for it and nobody here supplies it.
 * - `weak`: all suppliers have said what they can deliver, and it is less than half of what is bought.
 * - `break_point`: one independent source, and somebody here is known to need it.
 * - `adequate`: two or more sources, or the anchor's own place, or an aggregate row: several firms are
 *   reported but not counted, so neither `missing` nor `break_point` could be upheld.
 * - `not_needed`: nobody here supplies it and no bill of materials asks for it. Materials of the second tier and
 *   equipment are never in a bill, so this means "no demand is known", not "no demand exists".
 *
 * Two states cannot occur yet: `blocked` needs the share an anchor buys from local suppliers, and `strength`
 * needs the node's location quotient; the atlas has neither. `weak` needs annual supply in money, which the
 * atlas does not have either (its capacities are in pieces and words); it can occur once sites state it.
 */
export function judge({ demand, supply, anchor, selfSupplied }: Judged): GapState {
  const bought = demand.basis === 'bill_of_materials' && !selfSupplied;
  if (!supply.present) return bought ? 'missing' : 'not_needed';
  if (anchor || selfSupplied) return 'adequate';
  const coverage = coverageOf(demand, supply);
  if (bought && coverage !== null && coverage < WEAK_COVERAGE) return 'weak';
  const reportedAsSeveral = supply.counts.aggregate > 0;
  const needed = demand.basis !== 'none';
  return needed && supply.sources === 1 && !reportedAsSeveral ? 'break_point' : 'adequate';
}

/** c = min(1, S/D); null unless both supply and demand are known in money. */
export function coverageOf(demand: Demand, supply: LocalSupply): number | null {
  if (supply.annualSupply === null || demand.value === null || demand.value <= 0) return null;
  return Math.min(1, supply.annualSupply / demand.value);
}

/** What a newcomer could supply; null where that cannot be said without knowing what local firms deliver. */
export function gapValueOf({ demand, supply, selfSupplied }: Judged): number | null {
  if (demand.basis !== 'bill_of_materials' || demand.value === null || selfSupplied) return null;
  if (!supply.present) return demand.value;
  const coverage = coverageOf(demand, supply);
  return coverage === null ? null : Math.round(demand.value * (1 - coverage));
}
