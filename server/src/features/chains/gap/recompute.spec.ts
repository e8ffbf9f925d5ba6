import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compute } from './gap-map';
import type { GapInput, PurchaseInput } from './gap-input';
import { recompute } from './recompute';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

const LEAVES = Array.from({ length: 30 }, (_, at) => `l${at}`);

const CHAIN = aChain({
  nodes: [
    aNode('X'),
    ...['G0', 'G1', 'G2'].map((code) => aNode(code, 'X')),
    ...LEAVES.map((code, at) => aNode(code, `G${at % 3}`)),
  ],
  links: LEAVES.slice(1).map((code, at) => ({ from: LEAVES[Math.floor(at / 2)] ?? '', to: code })),
  bill: LEAVES.filter((_, at) => at % 2 === 0).map((code) => aPart('p', code, 100 / 15)),
  volumes: [aVolume('Anchor', 'p', 1e6, { anchorId: 'anchor' })],
  sites: LEAVES.filter((_, at) => at % 5 === 0).map((code) => aSite(`S ${code}`, [code])),
});

const purchase = fc
  .record({
    at: fc.nat(LEAVES.length - 1),
    value: fc.integer({ min: 0, max: 1e6 }),
    localShare: fc.option(fc.constantFrom(0, 0.3, 1)),
    supplier: fc.option(fc.constantFrom('A', 'B')),
  })
  .map(({ at, value, ...change }) => aPurchase(LEAVES[at] ?? '', value, change));

function ofNodes(purchases: readonly PurchaseInput[]): string[] {
  return [...new Set(purchases.map(({ nodeCode }) => nodeCode))];
}

describe('recompute', () => {
  it('gives what computing anew gives, whatever changed', () => {
    fc.assert(
      fc.property(
        fc.array(purchase, { maxLength: 6 }),
        fc.array(purchase, { maxLength: 6 }),
        fc.array(fc.nat(LEAVES.length - 1), { maxLength: 3 }),
        (before, after, moved) => {
          const from: GapInput = { ...CHAIN, purchases: before };
          const moves = moved.map((at) => aMove(LEAVES[at] ?? ''));
          const to: GapInput = { ...CHAIN, purchases: after, moves };
          const touched = [...ofNodes([...before, ...after]), ...moves.map(({ nodeCode }) => nodeCode)];
          const found = recompute(compute(from), to, [...new Set(touched)]).result;
          const { nodes, totals, states } = compute(to).result;
          expect(found.totals).toEqual(totals);
          expect(found.states).toEqual(states);
          for (const [code, node] of nodes) {
            const { upliftPct, ...rest } = node;
            expect(found.nodes.get(code)).toMatchObject(rest);
            expect(found.nodes.get(code)?.upliftPct ?? 0).toBeCloseTo(upliftPct ?? 0, 8);
          }
        },
      ),
    );
  });

  it('computes the node, its neighbours and the groups above, and takes over the rest', () => {
    const before = compute(CHAIN);
    const after = recompute(before, { ...CHAIN, purchases: [aPurchase('l7', 500)] }, ['l7']);

    // l7 is made from l3 and used by l15 and l16; above them are two groups and the chain.
    expect(after.result.computed).toBe(4 + 3);
    expect(after.result.nodes.get('l20')).toBe(before.result.nodes.get('l20'));
  });

  it('starts anew when the first local firm comes', () => {
    const nobody = { ...CHAIN, sites: [] };
    const after = recompute(compute(nobody), { ...nobody, moves: [aMove('l4')] }, ['l4']);

    expect(after.result.computed).toBe(CHAIN.nodes.length);
    expect(after.result.nodes.get('l20')?.action).toBe('build_chain');
  });
});
