import type { GapSettings, GapState } from '@lianzhao/contracts';

import type { Demand } from './gap-result';
import type { LocalSupply } from './local-supply';
import type { Market } from './market';

export interface Judged {
  demand: Demand;
  supply: LocalSupply;
  market: Market;
  /** LQ of the node's industry here; null where nobody has counted. */
  quotient: number | null;
  /** The anchor itself stands here: this is what the chain is built around, not a gap. */
  anchor: boolean;
  /** Every current row of the demand is made by the anchor itself: nobody buys it. */
  selfSupplied: boolean;
}

/**
 * The state of one leaf, from what is known and nothing else (domain.md §2.3); the first test that holds decides.
 *
 * - `missing`: somebody here buys it and nobody here supplies it.
 * - `blocked`: local firms could deliver a good part of it, and the anchors' records show that they hardly buy it here.
 * - `weak`: what local firms deliver is known, and it is less than half of what is bought.
 * - `break_point`: one independent source, or the records show few suppliers and most of it from elsewhere.
 * - `strength`: the industry is clearly larger here than in the country, and it covers the demand.
 * - `adequate`: everything else that is here. An aggregate row stands for several firms that nobody has counted, so
 *   no single source could be upheld against it.
 * - `not_needed`: nobody here supplies it and nobody here is known to buy it. Materials of the second tier and
 *   equipment are never in a bill, so this means "no demand is known", not "no demand exists".
 */
export function judge(of: Judged, settings: GapSettings): GapState {
  const { demand, market, anchor, selfSupplied } = of;
  const bought = isBought(demand) && !selfSupplied;
  if (!market.present) return bought ? 'missing' : 'not_needed';
  if (isStrength(of, settings)) return 'strength';
  if (anchor || selfSupplied) return 'adequate';
  if (bought && isBlocked(of, settings)) return 'blocked';
  if (bought && market.coverage !== null && market.coverage < settings.weakCoverage) return 'weak';
  return isBreakPoint(of, settings) ? 'break_point' : 'adequate';
}

/** Somebody pays for it, by his records or by an estimate. */
export function isBought({ basis }: Pick<Demand, 'basis'>): boolean {
  return basis === 'purchases' || basis === 'bill_of_materials';
}

/** S ≥ 0.3·D and a local purchase share below 0.1, whatever the records that do not say it would say. */
function isBlocked({ demand, supply, market }: Judged, settings: GapSettings): boolean {
  if (supply.annualSupply === null || demand.value === null || market.recordedShare === null) return false;
  return (
    supply.annualSupply >= demand.value * settings.blockedSupplyShare &&
    market.recordedShare.high < settings.blockedPurchaseShare
  );
}

function isBreakPoint({ demand, supply, market }: Judged, settings: GapSettings): boolean {
  const reportedAsSeveral = supply.counts.aggregate > 0;
  if (demand.basis !== 'none' && market.sources === 1 && !reportedAsSeveral) return true;
  return (
    market.hhi !== null &&
    market.recordedShare !== null &&
    market.hhi > settings.breakHhi &&
    1 - market.recordedShare.high > settings.breakExternalShare
  );
}

/** Never while some of the demand has no value: it may be more than what is covered. */
function isStrength({ market, quotient }: Judged, { strengthQuotient }: GapSettings): boolean {
  if (quotient === null || market.coverage === null || market.demandIsLeast) return false;
  return quotient >= strengthQuotient && market.coverage >= 1;
}
