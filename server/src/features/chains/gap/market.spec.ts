import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { computeGapMap } from './gap-map';
import type { GapInput } from './gap-input';
import type { GapNode } from './gap-result';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

/** One anchor whose records are known, and one of which there is only an estimate of 1000. */
const MIXED = aChain({
  nodes: [aNode('X'), aNode('seat', 'X')],
  bill: [aPart('car', 'seat', 100)],
  volumes: [aVolume('Other', 'car', 1000, { anchorId: 'other' })],
  purchases: [aPurchase('seat', 100, { localShare: 0.4, supplier: 'Small works' })],
});

function seatOf(change: Partial<GapInput>): GapNode {
  const node = computeGapMap({ ...MIXED, ...change }).nodes.get('seat');
  if (!node) throw new Error('no seat');
  return node;
}

describe('records of one anchor beside an estimate of another', () => {
  it('show a local source, of which nobody knows what it delivers to the other', () => {
    expect(seatOf({})).toMatchObject({
      ...{ state: 'break_point', coverage: null },
      ...{ gapValue: 60, gapLow: 60, gapHigh: 60 + 1100, localShare: { low: 40 / 1100, high: 1040 / 1100 } },
    });
  });

  it('are never set against the whole demand', () => {
    const local = { purchases: [aPurchase('seat', 100, { localShare: 1 })] };
    expect(seatOf(local).state).not.toBe('weak');
    expect(seatOf({ ...local, sites: [aSite('One', ['seat']), aSite('Two', ['seat'])] }).state).toBe(
      'adequate',
    );
  });

  it('leave what is not sold to the first anchor for the other', () => {
    const sites = [aSite('One', ['seat'], {}, 500), aSite('Two', ['seat'], {}, 40)];
    // 540 in all, 40 of it go to the anchor with records: 500 of 1000 are left for the other.
    expect(seatOf({ sites })).toMatchObject({ gapValue: 60 + 500, coverage: 540 / 1100, state: 'weak' });
  });

  it('outweigh what firms say they deliver where the records show more', () => {
    const sites = [aSite('One', ['seat'], {}, 5), aSite('Two', ['seat'], {}, 5)];
    expect(seatOf({ sites })).toMatchObject({ coverage: null, state: 'adequate' });
    expect(seatOf({ sites, volumes: [] })).toMatchObject({ coverage: 0.4, state: 'weak' });
  });

  it('never make a node weak unless everybody here has said what he delivers', () => {
    const purchase = fc.record({
      value: fc.integer({ min: 1, max: 1000 }),
      localShare: fc.constantFrom(null, 0, 0.2, 1),
      localIsLeast: fc.boolean(),
    });
    const supply = fc.option(fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(
        fc.array(purchase, { maxLength: 4 }),
        fc.array(supply, { maxLength: 3 }),
        (rows, supplies) => {
          const purchases = rows.map(({ value, ...change }, at) =>
            aPurchase('seat', value, { ...change, anchorId: `a${at}` }),
          );
          const sites = supplies.map((annual, at) => aSite(`S${at}`, ['seat'], {}, annual));
          const { state } = seatOf({ purchases, sites });
          const allHaveSaid = supplies.length > 0 && supplies.every((annual) => annual !== null);
          expect(state === 'weak' && !allHaveSaid).toBe(false);
        },
      ),
    );
  });
});

describe('a share stated for a narrower ring', () => {
  const sites = [aSite('One', ['seat'], {}, 400), aSite('Two', ['seat'], {}, 100)];
  const purchases = [aPurchase('seat', 1000, { supplier: 'Far', localShare: 0.05, localIsLeast: true })];
  const least = { volumes: [], purchases };

  it('is the least it can be', () => {
    expect(seatOf(least)).toMatchObject({
      localShare: { low: 0.05, high: 1 },
      gapValue: null,
      coverage: null,
    });
  });

  it('proves neither that anchors buy elsewhere nor that too little is here', () => {
    expect(seatOf({ ...least, sites }).state).toBe('adequate');
    const exact = purchases.map((row) => ({ ...row, localIsLeast: false }));
    expect(seatOf({ volumes: [], purchases: exact, sites }).state).toBe('blocked');
  });
});

describe('records that do not say where it was bought', () => {
  const sites = [aSite('One', ['seat']), aSite('Two', ['seat'])];
  const elsewhere = aPurchase('seat', 100, { supplier: 'Far', localShare: 0 });

  it('keep a break point from being concluded from the few that do', () => {
    const unsaid = aPurchase('seat', 900, { supplier: 'Other' });
    const one = { volumes: [], sites, settings: { ...MIXED.settings, weakCoverage: 0 } };
    expect(seatOf({ ...one, purchases: [elsewhere, unsaid] }).state).toBe('adequate');
    expect(seatOf({ ...one, purchases: [elsewhere] }).state).toBe('break_point');
  });
});

describe('a demand of which some has no value', () => {
  it('is never taken for covered in full', () => {
    const quotients = [
      {
        ...{ nodeCode: 'seat', year: 2024, localValue: 50, localTotal: 1000 },
        ...{ nationalValue: 400, nationalTotal: 10_000, source: 's' },
      },
    ];
    const sites = [aSite('One', ['seat'], {}, 2000), aSite('Two', ['seat'], {}, 2000)];
    expect(seatOf({ sites, quotients }).state).toBe('strength');
    const volumes = [...MIXED.volumes, aVolume('Third', 'car', null)];
    expect(seatOf({ sites, quotients, volumes }).state).toBe('adequate');
  });
});

describe('what the bill books on a system as a whole', () => {
  const chain = aChain({
    nodes: [aNode('X'), aNode('S', 'X'), aNode('seat', 'S'), aNode('belt', 'S')],
    bill: [aPart('car', 'S', 50), aPart('car', 'belt', 50)],
    volumes: [aVolume('Anchor', 'car', 1000, { anchorId: 'anchor' })],
  });
  const demandOf = (change: Partial<GapInput>) => computeGapMap({ ...chain, ...change }).totals.demandValue;

  it('is less what the same anchor records of its parts, so that nothing is counted twice', () => {
    expect(demandOf({})).toBe(1000);
    expect(demandOf({ purchases: [aPurchase('seat', 200)] })).toBe(1000);
    expect(demandOf({ purchases: [aPurchase('seat', 700)] })).toBe(700 + 500);
  });

  it('stays for other anchors, and for parts the bill names itself', () => {
    expect(demandOf({ purchases: [aPurchase('seat', 200, { anchorId: 'other' })] })).toBe(1200);
    expect(demandOf({ purchases: [aPurchase('belt', 200)] })).toBe(500 + 200);
  });

  it('is measured where it is recorded on the system itself', () => {
    const { nodes } = computeGapMap({ ...chain, purchases: [aPurchase('S', 300)] });
    expect(nodes.get('S')?.demand).toMatchObject({ basis: 'purchases', value: 800, measured: 300 });
  });

  it('is no gap where a record tells of a local source of a part', () => {
    const { nodes } = computeGapMap({ ...chain, purchases: [aPurchase('seat', 200, { localShare: 1 })] });
    expect(nodes.get('S')).toMatchObject({ gapLow: 450, gapHigh: 550 - 200 + 550 });
  });
});

describe('what stands here', () => {
  it('covers no more than the whole', () => {
    const sites = [aSite('One', ['seat'], {}, 1000), aSite('Two', ['seat'], {}, 2000)];
    expect(seatOf({ sites, purchases: [] })).toMatchObject({ coverage: 1, gapValue: 0 });
  });

  it('is no single source where one of the rows stands for several firms', () => {
    const sites = [aSite('One', ['seat']), aSite('Others', ['seat'], { aggregate: true })];
    expect(seatOf({ sites, purchases: [] }).state).toBe('adequate');
    expect(seatOf({ sites: sites.slice(0, 1), purchases: [] }).state).toBe('break_point');
  });

  it('is compared with the country by the newest figures', () => {
    const figures = {
      nodeCode: 'seat',
      localTotal: 1000,
      nationalValue: 400,
      nationalTotal: 10_000,
      source: 's',
    };
    const sites = [aSite('One', ['seat'], {}, 1000), aSite('Two', ['seat'], {}, 2000)];
    const quotients = [
      { ...figures, year: 2024, localValue: 60 },
      { ...figures, year: 2020, localValue: 10 },
    ];
    expect(seatOf({ sites, purchases: [], quotients }).state).toBe('strength');
  });
});

describe('newcomers', () => {
  it('win of what is bought elsewhere, not of the whole', () => {
    const purchases = [aPurchase('seat', 1000, { localShare: 0.5 })];
    const { localShare } = seatOf({ volumes: [], purchases, moves: [aMove('seat')] });
    expect(localShare?.low).toBeCloseTo(0.8, 10);
  });

  const battery = (moves: GapInput['moves']) =>
    computeGapMap({ ...MIXED, volumes: [], purchases: [aPurchase('seat', 1000, { localShare: 0 })], moves })
      .totals.localSupplyRateTraced;

  it('are traced by what each of them wins', () => {
    const big = aMove('seat', { name: 'Big', annualSupply: 900, tracedShare: 1 });
    const small = aMove('seat', { name: 'Small', annualSupply: 100, tracedShare: 0 });
    expect(battery([big, small])).toMatchObject({ low: 900, high: 900 });
    expect(battery([{ ...big, tracedShare: null }, small])).toMatchObject({ low: 0, high: 900 });
  });

  it('who make more here than those who are here count least where most is bought here already', () => {
    // Nothing to all of it is bought of somebody who makes nothing here; of what is left the newcomer wins half.
    const purchases = [aPurchase('seat', 1000, { localShare: 0, localIsLeast: true, tracedShare: 0 })];
    const moves = [aMove('seat', { winShare: 0.5, tracedShare: 1 })];
    expect(computeGapMap({ ...MIXED, volumes: [], purchases, moves }).totals).toMatchObject({
      localSupplyRateValue: { low: 500, high: 1000 },
      localSupplyRateTraced: { low: 0, high: 500 },
    });
  });
});
