import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cycleIn, flawOf, pathBetween } from './structure';

const links = (...pairs: string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
const node = (code: string, parentCode: string | null = 'R') => ({ code, parentCode });
const TREE = [node('R', null), node('a'), node('b'), node('c', 'b')];

describe('the shape of a chain', () => {
  it('is sound as a tree with links that only run forward', () => {
    expect(flawOf({ nodes: TREE, links: links('ab', 'bc', 'ac') })).toBeNull();
  });

  it('names a node whose parent is gone', () => {
    expect(flawOf({ nodes: [...TREE, node('d', 'x')], links: [] })).toEqual({
      kind: 'orphan',
      path: ['x', 'd'],
    });
  });

  it('names a second root', () => {
    expect(flawOf({ nodes: [...TREE, node('S', null)], links: [] })).toEqual({
      kind: 'second-root',
      path: ['R', 'S'],
    });
  });

  it('names the way back of a node that hangs below itself', () => {
    const nodes = [node('R', null), node('a', 'b'), node('b', 'a')];

    expect(flawOf({ nodes, links: [] })).toEqual({ kind: 'tree-cycle', path: ['a', 'b', 'a'] });
  });

  it('names the path that closes a circle of supply', () => {
    const flaw = flawOf({ nodes: TREE, links: links('ab', 'bc', 'ca') });

    expect(flaw).toEqual({ kind: 'link-cycle', path: ['a', 'b', 'c', 'a'] });
  });
});

describe('a way along links', () => {
  it('is the shortest, ends included', () => {
    expect(pathBetween(links('ab', 'bc', 'cd', 'ad'), 'a', 'd')).toEqual(['a', 'd']);
  });

  it('is null where there is none', () => {
    expect(pathBetween(links('ab', 'cb'), 'a', 'c')).toBeNull();
  });
});

describe('circles', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const graph = fc.array(fc.record({ from: code, to: code }), { maxLength: 12 });

  it('are found exactly where some link has a way back', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const hasOne = edges.some(({ from, to }) => pathBetween(edges, to, from) !== null);
        const found = cycleIn(edges);
        expect(found !== null).toBe(hasOne);
        const steps = (found ?? []).slice(1).map((to, at) => ({ from: found?.[at] ?? '', to }));
        for (const step of steps) expect(edges).toContainEqual(step);
      }),
    );
  });
});
