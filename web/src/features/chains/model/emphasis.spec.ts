import { describe, expect, it } from 'vitest';

import { makeGap, makeNode } from '../testing/gapMap';
import { emphasisOf, gapRange, loudCodes, missingOf, openGap, topGaps, topShare } from './emphasis';

const nodes = [makeGap('A', 60), makeGap('B', 20), makeGap('C', 15), makeGap('D', 5), makeNode('E')];

describe('emphasis', () => {
  it('lets only the gaps speak loudly that together hold three quarters of the value', () => {
    expect([...loudCodes(nodes)]).toEqual(['A', 'B']);
  });

  it('never lets more than a handful speak loudly, however even the values are', () => {
    const even = Array.from({ length: 100 }, (_, index) => makeGap(`N${index}`, 1));
    expect(loudCodes(even).size).toBe(18);
  });

  it('makes a missing node without demand recede, and shows what stands here plainly', () => {
    const local = { operating: 1, building: 0, signed: 0, announced: 0, unknown: 0, aggregate: 0 };
    expect(emphasisOf(makeNode('E', { state: 'missing' }), new Set())).toBe('quiet');
    expect(emphasisOf(makeNode('E', { state: 'adequate', local }), new Set())).toBe('plain');
    expect(emphasisOf(makeNode('E', { anchor: true }), new Set())).toBe('loud');
    const unknown = {
      basis: 'bill_of_materials' as const,
      value: null,
      low: null,
      high: null,
      measured: null,
      planned: null,
    };
    expect(emphasisOf(makeNode('E', { state: 'missing', demand: unknown }), new Set())).toBe('plain');
    expect(emphasisOf(makeNode('E', { demand: { ...unknown, value: 0 } }), new Set())).toBe('quiet');
  });

  it('tells the share of the first gaps, and nothing when nothing has a value', () => {
    expect(topShare(nodes, 2)).toBeCloseTo(0.8);
    expect(topShare([makeNode('E')], 10)).toBeNull();
    expect(topGaps(nodes, 2).map((node) => node.code)).toEqual(['A', 'B']);
  });

  it('follows what is within reach and not the size of the gap', () => {
    const far = makeGap('FAR', 100, { priority: { ...makeGap('FAR', 100).priority!, reachable: 1 } });
    expect(topGaps([far, makeGap('NEAR', 40)], 2).map((node) => node.code)).toEqual(['NEAR', 'FAR']);
    expect([...loudCodes([far, makeGap('NEAR', 40)])]).toEqual(['NEAR']);
  });

  it('starts from the middle where nobody knows how much is bought here, and shows the limits', () => {
    const { priority } = makeGap('A', 100);
    const factors = { ...priority!.factors, value: 60 };
    const open = makeGap('A', 100, {
      ...{ gapValue: null, gapLow: 0, gapHigh: 120, localShare: { low: 0, high: 1 } },
      priority: { ...priority!, factors },
    });
    expect([openGap(open), missingOf(open)]).toEqual([{ low: 0, high: 120 }, 60]);
    expect([openGap(makeGap('A', 100)), missingOf(makeGap('A', 100))]).toEqual([null, 100]);
    expect(openGap({ ...open, priority: null })).toBeNull();
  });

  it('tells the limits of a gap, and nothing of one that is exact', () => {
    const node = makeGap('A', 100);
    expect(gapRange(node)).toEqual({ low: 80, high: 120 });
    expect(gapRange({ ...node, gapLow: 100, gapHigh: 100 })).toBeNull();
    expect(gapRange(makeNode('E'))).toBeNull();
  });
});
