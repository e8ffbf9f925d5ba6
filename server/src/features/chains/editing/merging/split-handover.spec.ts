import { describe, expect, it } from '@jest/globals';

import { leftShare } from './split-handover';

describe('the share of what is left that a part takes', () => {
  it('gives every part what it asked of the whole', () => {
    const parts = [{ billSharePct: 30 }, { billSharePct: 35 }, {}, { billSharePct: 35 }];
    let left = 100;
    const given = parts.map((_, at) => {
      const taken = (left * leftShare(parts, at)) / 100;
      left -= taken;
      return Math.round(taken * 1e6) / 1e6;
    });

    expect(given).toEqual([30, 35, 0, 35]);
    expect(left).toBeCloseTo(0, 9);
  });
});
