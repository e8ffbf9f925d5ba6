import { describe, expect, it } from 'vitest';

import { makeGapMap } from '../testing/gapMap';
import { buildGroups, groupIndex } from './groups';
import { bundleLinks, depths, neighbourIndex } from './links';

const { nodes, links } = makeGapMap();

describe('bundleLinks', () => {
  it('draws one line per pair of systems and none inside a system', () => {
    const bundles = bundleLinks(links, groupIndex(buildGroups(nodes)));

    expect(bundles).toContainEqual({ from: 'U01', to: 'M01', count: 2 });
    expect(bundles).toHaveLength(3);
  });

  it('leaves out a link to a node that is not on the map', () => {
    expect(bundleLinks([{ from: 'U0101', to: 'gone' }], groupIndex(buildGroups(nodes)))).toEqual([]);
  });
});

describe('neighbourIndex', () => {
  it('knows the direct suppliers and users of a node', () => {
    expect(neighbourIndex(links).get('M0102')).toEqual({
      upstream: ['U0101', 'M0101'],
      downstream: ['D0101'],
    });
  });
});

describe('depths', () => {
  it('is the longest way from a source', () => {
    const depth = depths(['U0102', 'M0101', 'M0102', 'D0101', 'U0101'], links);
    expect([...depth.values()]).toEqual([0, 1, 2, 3, 0]);
  });

  it('ends on a cycle too', () => {
    const depth = depths(
      ['A', 'B'],
      [
        { from: 'A', to: 'B' },
        { from: 'B', to: 'A' },
      ],
    );
    expect(depth.size).toBe(2);
  });
});
