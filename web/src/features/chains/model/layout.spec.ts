import { describe, expect, it } from 'vitest';

import { makeGapMap, makeNode } from '../testing/gapMap';
import { loudCodes } from './emphasis';
import { buildGroups } from './groups';
import { layoutMap, splitEvenly } from './layout';
import type { Box } from './layout.types';
import { prepareGroups } from './prepare';

const viewport = { width: 1200, height: 560 };

function layoutOf(nodes = makeGapMap().nodes, expanded: string[] = []) {
  const groups = prepareGroups(buildGroups(nodes), {
    links: makeGapMap().links,
    loud: loudCodes(nodes),
    expanded: new Set(expanded),
    locale: 'zh-CN',
  });
  return { groups, layout: layoutMap({ groups, viewport, rebalance: false }) };
}

function bigChain(systems: number, leaves: number) {
  return Array.from({ length: systems }, (_, s) => {
    const stream = s < 7 ? ('upstream' as const) : s < 20 ? ('midstream' as const) : ('downstream' as const);
    const code = `M${String(s).padStart(2, '0')}`;
    return [
      makeNode(code, { level: 3, leaf: false, parentCode: 'X', stream }),
      ...Array.from({ length: leaves }, (_, l) =>
        makeNode(`${code}${String(l).padStart(2, '0')}`, { parentCode: code, stream }),
      ),
    ];
  }).flat();
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('layoutMap', () => {
  it('gives every system a card and every leaf a place inside its card', () => {
    const nodes = bigChain(25, 9);
    const { groups, layout } = layoutOf(nodes);

    for (const group of groups) {
      const card = layout.groups[group.code]!;
      for (const code of [...group.tiles.map((tile) => tile.code), ...group.squares]) {
        const tile = layout.tiles[code]!;
        expect(tile.x).toBeGreaterThanOrEqual(card.x);
        expect(tile.x + tile.width).toBeLessThanOrEqual(card.x + card.width);
        expect(tile.y + tile.height).toBeLessThanOrEqual(card.y + card.height);
      }
    }
  });

  it('lets no two cards overlap, folded or open', () => {
    const nodes = bigChain(25, 9);
    for (const { layout } of [layoutOf(nodes), layoutOf(nodes, ['M03', 'M10'])]) {
      const cards = Object.values(layout.groups);
      cards.forEach((card, index) => {
        for (const other of cards.slice(index + 1)) expect(overlap(card, other)).toBe(false);
      });
    }
  });

  it('keeps the streams apart, from left to right', () => {
    const { layout } = layoutOf();
    const [up, mid, down] = layout.lanes;
    expect([up?.stream, mid?.stream, down?.stream]).toEqual(['upstream', 'midstream', 'downstream']);
    expect(up!.x + up!.width).toBeLessThan(mid!.x);
    expect(mid!.x + mid!.width).toBeLessThan(down!.x);
  });

  it('fits 25 systems with over two hundred leaves on a desk screen at a readable size', () => {
    const { layout } = layoutOf(bigChain(25, 9));
    expect(Math.min(viewport.width / layout.width, viewport.height / layout.height)).toBeGreaterThan(0.8);
  });

  it('keeps a card in its column when it opens', () => {
    const nodes = bigChain(25, 9);
    const before = layoutOf(nodes).layout;
    const after = layoutOf(nodes, ['M10']).layout;
    for (const code of Object.keys(before.groups)) expect(after.groups[code]!.x).toBe(before.groups[code]!.x);
    expect(after.groups.M10!.height).toBeGreaterThan(before.groups.M10!.height);
  });

  it('answers an empty chain with an empty map', () => {
    expect(layoutMap({ groups: [], viewport, rebalance: false })).toMatchObject({ lanes: [], width: 0 });
  });
});

describe('splitEvenly', () => {
  it('keeps the order and never exceeds the number of runs', () => {
    const { groups } = layoutOf(bigChain(13, 9));
    const runs = splitEvenly(groups, 4, (group) => group.rest);
    expect(runs.length).toBeLessThanOrEqual(4);
    expect(runs.flat()).toEqual(groups);
  });
});
