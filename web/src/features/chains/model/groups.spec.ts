import { describe, expect, it } from 'vitest';

import { makeGap, makeGapMap, makeNode } from '../testing/gapMap';
import { buildGroups, countStates, valuedNodes, worstState } from './groups';

describe('buildGroups', () => {
  it('puts every leaf into exactly one system, systems in the order of the streams', () => {
    const { nodes } = makeGapMap();
    const groups = buildGroups(nodes);

    expect(groups.map((group) => group.code)).toEqual(['U01', 'M01', 'M02', 'D01']);
    expect(groups.flatMap((group) => group.leaves)).toHaveLength(nodes.filter((node) => node.leaf).length);
  });

  it('keeps apart what the bill of materials books on the system itself', () => {
    const whole = makeGap('M03', 60, { level: 3, leaf: false, parentCode: 'X', state: null });
    const groups = buildGroups([whole, makeGap('M0301', 10, { parentCode: 'M03' })]);

    expect(groups[0]).toMatchObject({ code: 'M03', gapValue: 60, own: { gapValue: 50 } });
    expect(valuedNodes(groups).reduce((sum, node) => sum + (node.gapValue ?? 0), 0)).toBe(60);
  });

  it('has nothing of its own where the parts explain the system', () => {
    const whole = makeGap('M03', 10, { level: 3, leaf: false, parentCode: 'X', state: null });
    expect(buildGroups([whole, makeGap('M0301', 10, { parentCode: 'M03' })])[0]?.own).toBeUndefined();
  });

  it('orders leaves by anchor, then gap value, then how bad the state is', () => {
    const groups = buildGroups([
      makeNode('M03', { level: 3, leaf: false, parentCode: 'X' }),
      makeNode('M0301', { parentCode: 'M03', state: 'adequate' }),
      makeNode('M0302', { parentCode: 'M03', state: 'missing' }),
      makeGap('M0303', 5, { parentCode: 'M03' }),
      makeNode('M0304', { parentCode: 'M03', anchor: true }),
    ]);

    expect(groups[0]?.leaves.map((leaf) => leaf.code)).toEqual(['M0304', 'M0303', 'M0302', 'M0301']);
  });

  it('draws the leaves of a chain without streams in their parents, and those beside systems by themselves', () => {
    const inner = { leaf: false, state: null } as const;
    const groups = buildGroups([
      makeNode('R', { ...inner, level: 1, parentCode: null }),
      makeNode('A', { ...inner, level: 2, parentCode: 'R' }),
      makeNode('A1', { level: 3, parentCode: 'A' }),
      makeNode('A2', { level: 3, parentCode: 'A' }),
      makeNode('B', { ...inner, level: 2, parentCode: 'R' }),
      makeNode('B1', { level: 3, parentCode: 'B' }),
      makeNode('B2', { ...inner, level: 3, parentCode: 'B' }),
      makeNode('B21', { level: 4, parentCode: 'B2' }),
      makeNode('C', { level: 2, parentCode: 'R' }),
    ]);

    const leaves = Object.fromEntries(
      groups.map((group) => [group.code, group.leaves.map(({ code }) => code)]),
    );
    expect(leaves).toEqual({ A: ['A1', 'A2'], B1: ['B1'], B2: ['B21'], C: ['C'] });
  });

  it('keeps a leaf without a system as a group of its own and survives an unknown parent', () => {
    const groups = buildGroups([
      makeNode('M09', { level: 3, parentCode: 'X' }),
      makeNode('Z0101', { parentCode: 'nowhere' }),
    ]);

    expect(groups.map((group) => group.leaves.map((leaf) => leaf.code))).toEqual([['M09'], ['Z0101']]);
  });
});

describe('worstState', () => {
  it('names the worst state present, and none as not needed', () => {
    expect(
      worstState(countStates([makeNode('A', { state: 'adequate' }), makeNode('B', { state: 'weak' })])),
    ).toBe('weak');
    expect(worstState(countStates([]))).toBe('not_needed');
  });
});
