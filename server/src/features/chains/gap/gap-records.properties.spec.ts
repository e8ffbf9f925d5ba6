import { describe, expect, it } from '@jest/globals';
import { GAP_STATES } from '@lianzhao/contracts';
import fc from 'fast-check';

import { computeGapMap } from './gap-map';
import type { GapInput } from './gap-input';
import type { GapResult, Range } from './gap-result';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f'];
const place = fc.constantFrom(...LEAVES);
const share = fc.constantFrom(0, 0.25, 0.5, 1);
/** Figures are sums of products; they may differ in the last digits by the order of addition. */
const HAIR = 1e-6;

const purchase = fc
  .record({
    at: place,
    value: fc.integer({ min: 1, max: 1e8 }),
    localShare: fc.option(share),
    localIsLeast: fc.boolean(),
    tracedShare: fc.option(share),
    supplier: fc.option(fc.constantFrom('A', 'B', 'C')),
    anchorId: fc.constantFrom('one', 'other'),
  })
  .map(({ at, value, ...change }) => aPurchase(at, value, { ...change, anchor: change.anchorId }));
const move = fc
  .record({
    at: place,
    winShare: share,
    tracedShare: fc.option(share),
    annualSupply: fc.option(fc.integer({ min: 0, max: 1e8 })),
  })
  .map(({ at, ...change }) => aMove(at, change));
const override = fc.record({ at: place, state: fc.constantFrom(...GAP_STATES) }).map(({ at, state }) => ({
  ...{ nodeCode: at, state, action: null, reason: 'because', author: 'a person' },
  expiresOn: '2026-01-01',
}));

/** Two anchors: of one all is estimated but where it has records, of the other there are records or nothing. */
const chain: fc.Arbitrary<GapInput> = fc
  .record({
    purchases: fc.array(purchase, { maxLength: 8 }),
    moves: fc.array(move, { maxLength: 3 }),
    sites: fc.array(
      fc.record({
        codes: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }),
        supply: fc.option(fc.nat(1e8)),
      }),
      { maxLength: 4 },
    ),
    bill: fc.uniqueArray(place, { maxLength: 6 }),
    volume: fc.option(fc.integer({ min: 1, max: 1e9 })),
  })
  .map(({ purchases, moves, sites, bill, volume }) =>
    aChain({
      nodes: [
        aNode('X'),
        aNode('G', 'X'),
        aNode('H', 'X'),
        ...LEAVES.map((leaf, at) => aNode(leaf, 'GH'[at % 2])),
      ],
      links: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
      ...{ purchases, moves },
      sites: sites.map(({ codes, supply }, at) => aSite(`S${at}`, codes, {}, supply)),
      bill: bill.map((leaf) => aPart('p', leaf, 100 / bill.length)),
      volumes: volume === null ? [] : [aVolume('one', 'p', volume, { anchorId: 'one' })],
    }),
  );

const leavesOf = ({ nodes }: GapResult) => [...nodes.values()].filter(({ leaf }) => leaf);

function expectOrder(...values: (number | null | undefined)[]): void {
  const known = values.filter((value): value is number => typeof value === 'number');
  known.slice(1).forEach((value, at) => expect(value).toBeGreaterThanOrEqual(known[at]! * (1 - HAIR) - HAIR));
}

const expectRange = ({ low, high }: Range, most: number) => expectOrder(0, low, high, most);

describe('for any records, estimates and newcomers', () => {
  it('no rate is below nothing, above all, or surer than its limits', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const { totals } = computeGapMap(input);
        const {
          localSupplyRateValue: value,
          localSupplyRateTraced: traced,
          localSupplyRateCount: count,
        } = totals;
        expectRange(value, value.denominator);
        expectRange(traced, traced.denominator);
        expectOrder(traced.high, value.high);
        expectOrder(0, count.numerator, count.denominator, LEAVES.length);
      }),
    );
  });

  it('what is missing of a node lies between nothing and what is asked of it', () => {
    fc.assert(
      fc.property(chain, (input) => {
        for (const { demand, localShare, coverage, hhi, gapLow, gapValue, gapHigh } of leavesOf(
          computeGapMap(input),
        )) {
          expectOrder(demand.low, demand.value, demand.high);
          expectOrder(0, demand.measured, demand.value);
          expectOrder(0, gapLow, gapValue, gapHigh, demand.high);
          expectOrder(gapValue, demand.value);
          if (localShare) expectRange(localShare, 1);
          expectOrder(0, coverage, 1);
          expectOrder(0, hhi, 1);
        }
      }),
    );
  });

  it('who comes never makes the chain buy less here, nor leaves more missing', () => {
    fc.assert(
      fc.property(chain, move, (input, newcomer) => {
        const before = computeGapMap(input).totals;
        const after = computeGapMap({ ...input, moves: [...input.moves, newcomer] }).totals;
        expectOrder(before.localSupplyRateValue.low, after.localSupplyRateValue.low);
        expectOrder(before.localSupplyRateValue.high, after.localSupplyRateValue.high);
        expectOrder(before.localSupplyRateCount.numerator, after.localSupplyRateCount.numerator);
        expectOrder(before.covered, after.covered);
        expectOrder(after.gapValue ?? 0, before.gapValue ?? 0);
        expectOrder(after.demandValue, before.demandValue, after.demandValue);
      }),
    );
  });

  it('what a person says instead changes no figure', () => {
    fc.assert(
      fc.property(chain, override, (input, said) => {
        const computed = computeGapMap(input);
        const overridden = computeGapMap({ ...input, overrides: [said] });
        expect(overridden.totals).toEqual(computed.totals);
        const of = (result: GapResult) =>
          leavesOf(result).map(({ code, demand, gapValue, state }) => ({ code, demand, gapValue, state }));
        expect(of(overridden)).toEqual(of(computed));
        expect(overridden.nodes.get(said.nodeCode)?.override?.state).toBe(said.state);
      }),
    );
  });

  it('the order in which rows come says nothing', () => {
    fc.assert(
      fc.property(chain, (input) => {
        const turned: GapInput = {
          ...input,
          nodes: [...input.nodes].reverse(),
          sites: [...input.sites].reverse(),
          bill: [...input.bill].reverse(),
          purchases: [...input.purchases].reverse(),
        };
        const [one, other] = [computeGapMap(input), computeGapMap(turned)];
        for (const { code, state, action, gapValue } of leavesOf(one)) {
          const same = other.nodes.get(code);
          expect([same?.state, same?.action]).toEqual([state, action]);
          expectOrder(gapValue, same?.gapValue, gapValue);
        }
        expect(other.states).toEqual(one.states);
      }),
    );
  });
});
