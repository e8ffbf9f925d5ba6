import { describe, expect, it } from 'vitest';

import { makeGapMap } from '../testing/gapMap';
import { buildGroups } from './groups';
import { layoutMap } from './layout';
import { neighbourIndex } from './links';
import { prepareGroups } from './prepare';
import { boundsOf, walk, walkStops, type WalkMap } from './walk';

function walkMap(): WalkMap {
  const { nodes, links } = makeGapMap();
  const groups = buildGroups(nodes);
  const layout = layoutMap({
    groups: prepareGroups(groups, { links, loud: new Set(), expanded: new Set(), locale: 'zh-CN' }),
    viewport: { width: 1200, height: 560 },
    rebalance: false,
  });
  const members = new Map(groups.map((group) => [group.code, group.leaves.map((leaf) => leaf.code)]));
  return { layout, stops: walkStops(layout, members), neighbours: neighbourIndex(links) };
}

describe('walk', () => {
  it('begins at the first card', () => {
    expect(walk(walkMap(), undefined, 'right')).toBe('U01');
  });

  it('goes down through a card to the next one and stops at the end', () => {
    const map = walkMap();
    expect(walk(map, 'U01', 'down')).toBe('U0101');
    expect(walk(map, map.stops.at(-1), 'down')).toBe(map.stops.at(-1));
  });

  it('goes sideways along the supply links', () => {
    const map = walkMap();
    expect(walk(map, 'M0201', 'right')).toBe('D0101');
    expect(walk(map, 'U0102', 'right')).toBe('M0101');
    expect(walk(map, 'M0101', 'left')).toBe('U0102');
  });

  it('goes to the nearest stop of the same kind where there is no link', () => {
    expect(walk(walkMap(), 'U01', 'right')).toMatch(/^M0\d$/);
    expect(walk(walkMap(), 'M0202', 'right')).toBe('D0101');
  });

  it('stays where nothing lies further', () => {
    expect(walk(walkMap(), 'D0101', 'right')).toBe('D0101');
  });
});

describe('boundsOf', () => {
  it('is as wide as the columns the leaves stand in', () => {
    const { layout } = walkMap();
    const bounds = boundsOf(layout, ['U0101', 'D0101'])!;
    expect(bounds.x).toBe(layout.groups.U01!.x);
    expect(bounds.x + bounds.width).toBe(layout.groups.D01!.x + layout.groups.D01!.width);
    expect(boundsOf(layout, ['gone'])).toBeUndefined();
  });
});
