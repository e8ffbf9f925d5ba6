import type { TargetAxis } from '@lianzhao/contracts';

import type { AxisScore, Points } from './ranking.types';

export type Params = Points['params'];

/** Points for something that is known: a share, from 0 to 1, of the most. */
export function known(code: string, most: number, share: number, params: Params = {}): Points {
  return { code, params, points: Math.round(most * Math.min(1, Math.max(0, share))), most };
}

/** Anything between nothing and the most. */
export function unknown(code: string, most: number, params: Params = {}): Points {
  return { code, params, points: null, most };
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
    if (value > most) [found, most] = [item, value];
  }
  return found;
}
