import { describe, expect, it } from 'vitest';

import { inTreeOrder } from './tree';

const codes = (...pairs: [string, string | null][]) =>
  inTreeOrder(pairs.map(([code, parentCode]) => ({ code, parentCode }))).map(({ code }) => code);

describe('the order of a tree', () => {
  it('puts every part right below what it is a part of', () => {
    expect(codes(['b1', 'b'], ['a', 'r'], ['r', null], ['b', 'r'], ['a1', 'a'])).toEqual([
      ...['r', 'a', 'a1', 'b', 'b1'],
    ]);
  });

  it('keeps what hangs on nothing and what runs in a circle, at the end', () => {
    expect(codes(['x', 'nowhere'], ['p', 'q'], ['q', 'p'], ['r', null])).toEqual(['r', 'x', 'p', 'q']);
  });
});
