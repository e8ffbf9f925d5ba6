import { describe, expect, it } from '@jest/globals';
import { LOCAL_STATUSES } from '@lianzhao/contracts';
import fc from 'fast-check';

import { computeGapMap } from './gap-map';
import type { GapInput } from './gap-input';
import { aChain, aNode, aPart, aSite, aVolume } from './testing/chains';

const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f'];
const code = fc.constantFrom(...LEAVES);

const site = fc
  .record({
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom(...LOCAL_STATUSES),
    aggregate: fc.boolean(),
    parent: fc.option(fc.constantFrom('G', 'H')),
    supply: fc.option(fc.integer({ min: 0, max: 1e9 })),
  })
  .map(({ codes, status, aggregate, parent, supply }) => ({
    codes,
    supply,
    change: { status, aggregate, parent },
  }));

const chain: fc.Arbitrary<GapInput> = fc
  .record({
    sites: fc.array(site, { maxLength: 8 }),
    bill: fc.uniqueArray(code, { maxLength: 6 }),
    values: fc.array(
      fc.record({ value: fc.option(fc.integer({ min: 0, max: 1e10 })), planned: fc.boolean() }),
      { maxLength: 3 },
    ),
    anchors: fc.uniqueArray(code, { maxLength: 2 }),
  })
  .map(({ sites, bill, values, anchors }) =>
    aChain({
      nodes: [
        aNode('X'),
        aNode('G1', 'X'),
        aNode('G2', 'X'),
        ...LEAVES.map((leaf, at) => aNode(leaf, at < 3 ? 'G1' : 'G2')),
      ],
      links: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'd' },
        { from: 'e', to: 'f' },
      ],
      sites: sites.map(({ codes, change, supply }, at) => aSite(`S${at}`, codes, change, supply)),
      bill: bill.map((leaf) => aPart('p', leaf, 100 / bill.length)),
      volumes: values.map(({ value, planned }, at) =>
        aVolume(`A${at}`, 'p', value, planned ? { unit: '规划产能' } : {}),
      ),
      anchorNodes: new Set(anchors),
    }),
  );

describe('for any chain', () => {
  it('totals are the sums of what the leaves show', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const { nodes, totals, states } = computeGapMap(input);
        const leaves = [...nodes.values()].filter(({ leaf }) => leaf);
        const sum = (values: (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(totals.demandValue ?? 0).toBe(sum(leaves.map(({ demand }) => demand.value)));
        expect(totals.gapValue ?? 0).toBe(sum(leaves.map(({ gapValue }) => gapValue)));
        expect(Object.values(states).reduce((all, count) => all + count, 0)).toBe(LEAVES.length);
        expect(totals.gapValue ?? 0).toBeLessThanOrEqual(totals.demandValue ?? 0);
      }),
    );
  });

  it('a leaf is missing exactly where something is bought and nobody supplies', () => {
    fc.assert(
      fc.property(chain, (input) => {
        for (const { leaf, state, demand, local } of computeGapMap(input).nodes.values()) {
          if (!leaf) continue;
          const supplied = local.operating + local.aggregate > 0;
          expect(state === 'missing').toBe(demand.basis === 'bill_of_materials' && !supplied);
        }
      }),
    );
  });

  it('one more supplier never makes a node missing nor raises the gap', () => {
    fc.assert(
      fc.property(chain, code, (input, at) => {
        const before = computeGapMap(input);
        const after = computeGapMap({ ...input, sites: [...input.sites, aSite('New', [at])] });
        expect(after.nodes.get(at)?.state).not.toBe('missing');
        expect(after.totals.gapValue ?? 0).toBeLessThanOrEqual(before.totals.gapValue ?? 0);
      }),
    );
  });
});
