import { SIGNAL_STRENGTHS, type TargetCriterion } from '@lianzhao/contracts';

import { axisOf, known, unknown } from './points';
import type { AxisScore, FirmFacts, Points, SignalFact } from './ranking.types';

type Most = Record<TargetCriterion, number>;

/** From here on more cities count no more. */
const FULL_SITES = 3;

/** Whether now is the moment. */
export function timingOf(facts: FirmFacts, most: Most): AxisScore {
  return axisOf('timing', [...signalPoints(facts.signals, most.signals), sitePoints(facts, most.sites)]);
}

/** What is left of a signal after its days: strength × 0.5^(age / half-life). */
export function strengthOf({ kind, days, halfLifeDays }: SignalFact): number {
  return SIGNAL_STRENGTHS[kind] * 0.5 ** (Math.max(0, days) / halfLifeDays);
}

/**
 * The strongest first, each what it is worth, together no more than the most. News so old that nothing of it is left
 * tells nothing any more, and no news at all does not mean that nothing is going on.
 */
function signalPoints(signals: readonly SignalFact[], most: number): Points[] {
  const strongest = [...signals].sort((a, b) => strengthOf(b) - strengthOf(a));
  const items: Points[] = [];
  let left = most;
  for (const signal of strongest) {
    const points = Math.min(left, Math.round(most * strengthOf(signal)));
    if (points === 0) break;
    const { kind, on, halfLifeDays, note } = signal;
    items.push({ code: 'signal', params: { kind, on, halfLifeDays, note }, points, most: left });
    left -= points;
  }
  return items.length > 0 ? items : [unknown('signals-unknown', most)];
}

function sitePoints({ groupCities }: FirmFacts, most: number): Points {
  if (groupCities === null) return unknown('sites-unknown', most);
  return known('sites', most, (groupCities - 1) / (FULL_SITES - 1), { cities: groupCities });
}
