import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compute, type Computation } from './gap-map';
import type { GapInput, PurchaseInput } from './gap-input';
import { recompute } from './recompute';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

const LEAVES = Array.from({ length: 30 }, (_, at) => `l${at}`);
const SYSTEMS = ['G0', 'G1', 'G2'];

/** Every second leaf is in the bill, and one system; a link leads into a system too. */
const CHAIN = aChain({
  nodes: [
    aNode('X'),
    ...SYSTEMS.map((code) => aNode(code, 'X')),
    ...LEAVES.map((code, at) => aNode(code, `G${at % 3}`)),
  ],
  links: [
    ...LEAVES.slice(1).map((code, at) => ({ from: LEAVES[Math.floor(at / 2)] ?? '', to: code })),
    { from: 'l21', to: 'G1' },
  ],
  bill: [...LEAVES.filter((_, at) => at % 2 === 0), 'G1'].map((code) => aPart('p', code, 100 / 16)),
  volumes: [
    aVolume('Anchor', 'p', 1e6, { anchorId: 'anchor' }),
    aVolume('Other', 'p', 3e6, { anchorId: 'other' }),
  ],
  sites: LEAVES.filter((_, at) => at % 5 === 0).map((code) => aSite(`S ${code}`, [code])),
});

const place = fc.constantFrom(...LEAVES, ...SYSTEMS);
const purchase = fc
  .record({
    at: place,
    value: fc.integer({ min: 0, max: 1e6 }),
    localShare: fc.option(fc.constantFrom(0, 0.3, 1)),
    localIsLeast: fc.boolean(),
    supplier: fc.option(fc.constantFrom('A', 'B')),
    anchorId: fc.constantFrom('anchor', 'other', 'third'),
  })
  .map(({ at, value, ...change }) => aPurchase(at, value, { ...change, anchor: change.anchorId }));
const edit = fc.record({
  purchases: fc.array(purchase, { maxLength: 6 }),
  moves: fc.array(fc.constantFrom(...LEAVES), { maxLength: 3 }),
});

function touchedBy(...inputs: Pick<GapInput, 'purchases' | 'moves'>[]): string[] {
  const rows = inputs.flatMap(({ purchases, moves }) => [...purchases, ...moves]);
  return [...new Set(rows.map(({ nodeCode }) => nodeCode))];
}

/** Everything a map says, as text: comparing texts of this size is much cheaper than comparing what they tell. */
function told({ result: { nodes, totals, states } }: Computation): string {
  return JSON.stringify({ nodes: [...nodes.values()], totals, states }, null, 1);
}

describe('recompute', () => {
  it('gives what computing anew gives to the last digit, whatever was edited how often', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 5 }), (edits) => {
        let before: GapInput = CHAIN;
        let kept = compute(CHAIN);
        for (const { purchases, moves } of edits) {
          const after: GapInput = { ...CHAIN, purchases, moves: moves.map((code) => aMove(code)) };
          kept = recompute(kept, after, touchedBy(before, after));
          before = after;
          expect(told(kept)).toBe(told(compute(after)));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('computes the node, its neighbours and the groups above, and takes over the rest', () => {
    const before = compute(CHAIN);
    const after = recompute(before, { ...CHAIN, purchases: [aPurchase('l9', 500)] }, ['l9']);

    // l9 is made from l4 and used by l19 and l20; above them are three systems and the chain.
    expect(after.result.computed).toBe(4 + 4);
    expect(after.result.nodes.get('l25')).toBe(before.result.nodes.get('l25'));
  });

  it('computes the parts of a system too where the bill books something on the whole of it', () => {
    const before = compute(CHAIN);
    const after = recompute(before, { ...CHAIN, purchases: [aPurchase('l7', 500)] }, ['l7']);

    // The ten parts of G1, l7's neighbours l3 and l15 (l16 is a part), l21 that is linked into G1; three groups.
    expect(after.result.computed).toBe(13 + 3);
    expect(after.result.nodes.get('l20')).toBe(before.result.nodes.get('l20'));
  });

  it('starts anew when the first local firm comes', () => {
    const nobody = { ...CHAIN, sites: [] };
    const after = recompute(compute(nobody), { ...nobody, moves: [aMove('l4')] }, ['l4']);

    expect(after.result.computed).toBe(CHAIN.nodes.length);
    expect(after.result.nodes.get('l20')?.action).toBe('build_chain');
  });

  it('keeps the rows of the nodes it is not told of', () => {
    const purchases: PurchaseInput[] = [aPurchase('l9', 500), aPurchase('l3', 700)];
    const before = compute({ ...CHAIN, purchases });
    const after = recompute(before, { ...CHAIN, purchases: purchases.slice(0, 1) }, ['l9']);

    expect(after.result.nodes.get('l3')?.demand.measured).toBe(700);
  });
});
