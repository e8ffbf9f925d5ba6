import { describe, expect, it } from '@jest/globals';

import { diceOf, type Mergeable, mergeTargets } from './merge-targets';

const node = (code: string, nameZh: string, change: Partial<Mergeable> = {}): Mergeable => ({
  ...{ code, nameZh, parentCode: 'R', kind: 'part', keywords: [], ...change },
});
const frame = node('frame', '座椅骨架', { parentCode: 'inside' });
const NODES = [
  node('R', '汽车', { parentCode: null }),
  node('inside', '内饰'),
  frame,
  node('seat', '座椅总成', { parentCode: 'inside', kind: 'assembly' }),
  node('wheel', '方向盘', { parentCode: 'inside' }),
  node('steel', '高强钢', { parentCode: 'up', kind: 'material' }),
  node('up', '上游'),
  node('far', '电池', { parentCode: 'up' }),
  node('rail', '滑轨', { parentCode: 'frame' }),
];
const targets = (links: { from: string; to: string }[] = []) => mergeTargets(frame, { nodes: NODES, links });

describe('what a node could be merged into', () => {
  it('is of its parent, of a like name or linked to it, the likeliest first', () => {
    const found = targets([{ from: 'steel', to: 'frame' }]);

    expect(found.map(({ code }) => code)).toEqual(['wheel', 'seat', 'steel']);
    expect(found.find(({ code }) => code === 'steel')?.reasons).toEqual(['linked']);
    expect(found.find(({ code }) => code === 'wheel')?.reasons).toEqual(['same_parent', 'same_kind']);
  });

  it('is above all what goes by the same name or synonym', () => {
    const named = node('other', '座椅钢架', { parentCode: 'up', keywords: ['座椅骨架'] });

    const [first] = mergeTargets(frame, { nodes: [...NODES, named], links: [] });
    expect(first).toEqual({ code: 'other', reasons: ['similar_name', 'same_kind'] });
  });

  it('is never the root, the node itself or what lies below it', () => {
    const codes = targets([{ from: 'rail', to: 'frame' }]).map(({ code }) => code);

    for (const code of ['R', 'frame', 'rail']) expect(codes).not.toContain(code);
  });

  it('is at most ten', () => {
    const many = Array.from({ length: 20 }, (_, at) => node(`n${at}`, `件${at}`, { parentCode: 'inside' }));

    expect(mergeTargets(frame, { nodes: [...NODES, ...many], links: [] })).toHaveLength(10);
  });
});

describe('likeness of two names', () => {
  it.each([
    ['座椅骨架', '座椅骨架', 1],
    ['座椅骨架', '座椅总成', 1 / 3],
    ['座椅（骨架）', '座椅骨架', 1],
    ['钢', '铝', 0],
  ])('%s and %s: %d', (one, two, expected) => {
    expect(diceOf(one, two)).toBeCloseTo(expected, 9);
  });
});
