import type { TargetAxis } from '@lianzhao/contracts';

import type { AxisScore, Points } from './ranking.types';

export type Params = Points['params'];

/** Points for something that is known: a share, from 0 to 1, of the most. */
export function known(code: string, most: number, share: number, params: Params = {}): Points {
  return { code, params, points: Math.round(most * Math.min(1, Math.max(0, share))), most };
}

const UNKNOWN = new Map<string, Points>();

/** Anything between nothing and the most. Thousands of firms share one such item: most of most firms is not known. */
export function unknown(code: string, most: number): Points {
  const shared = UNKNOWN.get(code);
  if (shared?.most === most) return shared;
  const fresh: Points = Object.freeze({ code, params: Object.freeze({}), points: null, most });
  UNKNOWN.set(code, fresh);
  return fresh;
}

export function axisOf(axis: TargetAxis, points: Points[]): AxisScore {
  let low = 0;
  let high = 0;
  for (const each of points) {
    low += each.points ?? 0;
    high += each.points ?? each.most;
  }
  return { axis, low, high, points };
}

/** The item with the largest value; the first of equals. */
export function best<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  let most = -Infinity;
  for (const item of items) {
    const value = valueOf(item);
    if (value <= most) continue;
    found = item;
    most = value;
  }
  return found;
}
