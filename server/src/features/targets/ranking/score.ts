import { TARGET_AXES, type TargetAxis, type TargetWeights } from '@lianzhao/contracts';

import { accessOf } from './access';
import { fitOf } from './fit';
import type { AxisScore, FirmFacts } from './ranking.types';
import { timingOf } from './timing';

/**
 * A firm on three axes. Points are whole numbers and add up to their axis exactly; a fact that is not known leaves the
 * axis a range and is never taken for a no. Pure: no database, no clock, no framework.
 */
export function scoreOf(facts: FirmFacts, { most }: Pick<TargetWeights, 'most'>): AxisScore[] {
  return [fitOf(facts, most), timingOf(facts, most), accessOf(facts, most)];
}

/** Where a firm stands in a list: by what it has for sure, then by what it may have. Orders, and is shown nowhere. */
export interface Rank {
  low: number;
  high: number;
}

export function rankOf(axes: readonly AxisScore[], order: TargetWeights['order']): Rank {
  const rank = { low: 0, high: 0 };
  for (const { axis, low, high } of axes) {
    rank.low += order[axis] * low;
    rank.high += order[axis] * high;
  }
  return rank;
}

/** An order that looks at one axis alone. */
export function only(axis: TargetAxis): TargetWeights['order'] {
  const parts = TARGET_AXES.map((each) => [each, each === axis ? 100 : 0]);
  return Object.fromEntries(parts) as TargetWeights['order'];
}
