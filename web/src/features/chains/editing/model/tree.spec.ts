import { describe, expect, it } from 'vitest';

import { makeGap, makeGapMap, makeNode } from '../../testing/gapMap';
import { belowOf, foundRows, parentsFor, possibleParents, treeRows } from './tree';

const { nodes: flat } = makeGapMap();
const nodes = flat.map((node) => (node.code === 'X' ? { ...node, parentCode: null } : node));
const codes = (rows: { node: { code: string } }[]) => rows.map(({ node }) => node.code);

describe('the tree of a chain', () => {
  it('shows what is open and leaves out what is folded', () => {
    const rows = treeRows(nodes, (code) => code === 'X' || code === 'M01');

    expect(codes(rows)).toEqual(['X', 'U01', 'M01', 'M0101', 'M0102', 'M02', 'D01']);
    expect(rows.find(({ node }) => node.code === 'M0101')?.depth).toBe(2);
    expect(rows.find(({ node }) => node.code === 'M02')).toMatchObject({ children: 2, open: false });
  });

  it('shows what was searched for below everything above it', () => {
    expect(codes(foundRows(nodes, '座椅总成'))).toEqual(['X', 'M02', 'M0201']);
  });

  it('finds by code and by English name, whatever the case', () => {
    expect(codes(foundRows(nodes, 'node m0101'))).toContain('M0101');
    expect(codes(foundRows(nodes, 'u0102'))).toContain('U0102');
  });

  it('knows everything below a node', () => {
    expect([...belowOf(nodes, 'M01')].sort()).toEqual(['M0101', 'M0102']);
    expect(belowOf(nodes, 'X').size).toBe(11);
  });

  it('offers no place below the node itself, nor where it is', () => {
    const offered = parentsFor(nodes, 'M01').map(({ code }) => code);

    expect(offered).not.toContain('M01');
    expect(offered).not.toContain('M0101');
    expect(offered).not.toContain('X');
    expect(offered).toContain('M02');
  });

  it('offers no leaf that is bought or supplied as a place for parts, but groups and bare leaves', () => {
    const supplied = makeNode('A', { local: { ...makeNode('A').local, signed: 1 } });
    const nodes = [supplied, makeGap('B', 5), makeGap('C', 5, { leaf: false }), makeNode('D')];
    expect(possibleParents(nodes).map(({ code }) => code)).toEqual(['C', 'D']);
  });
});
