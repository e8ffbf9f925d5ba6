import { describe, expect, it } from 'vitest';

import { makeNode } from '../testing/gapMap';
import { buildGroups, groupIndex } from './groups';
import { lineEnds, placeLabels } from './labels';
import { layoutMap } from './layout';
import { prepareGroups } from './prepare';

const nodes = [
  makeNode('M01', { level: 3, leaf: false, parentCode: 'X' }),
  ...Array.from({ length: 8 }, (_, index) => makeNode(`M010${index}`, { parentCode: 'M01' })),
];
const groups = buildGroups(nodes);
const index = groupIndex(groups);

function layoutWith(loud: string[]) {
  return layoutMap({
    groups: prepareGroups(groups, { links: [], loud: new Set(loud), expanded: new Set(), locale: 'zh-CN' }),
    viewport: { width: 1200, height: 560 },
    rebalance: false,
  });
}

describe('placeLabels', () => {
  it('stacks names over the card without overlap', () => {
    const { labels, hidden } = placeLabels(layoutWith([]), ['M0103', 'M0105'], index).get('M01')!;
    expect(labels.map((label) => label.code)).toEqual(['M0103', 'M0105']);
    expect(labels[1]!.box.y).toBeGreaterThanOrEqual(labels[0]!.box.y + labels[0]!.box.height);
    expect(hidden).toEqual([]);
  });

  it('counts those that would not be readable any more', () => {
    const codes = nodes.filter((node) => node.leaf).map((node) => node.code);
    const card = placeLabels(layoutWith([]), codes, index).get('M01')!;
    expect(card.labels.length + card.hidden.length).toBe(codes.length);
    expect(card.hidden).toHaveLength(6);
    const ends = lineEnds([card]);
    expect(ends.get('M0101')).toBe(card.labels[1]!.box);
    expect(ends.get('M0107')).toBe(card.labels.at(-1)!.box);
  });

  it('never covers the next card', () => {
    const layout = layoutWith([]);
    const codes = nodes.filter((node) => node.leaf).map((node) => node.code);
    const card = layout.groups.M01!;
    for (const { box } of placeLabels(layout, codes, index).get('M01')!.labels) {
      expect(box.y + box.height).toBeLessThanOrEqual(card.y + card.height + 4);
    }
  });

  it('leaves out what has a name already, and what is not on the map', () => {
    expect(placeLabels(layoutWith(['M0101']), ['M0101', 'gone'], index).size).toBe(0);
  });
});
