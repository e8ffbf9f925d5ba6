import { describe, expect, it } from '@jest/globals';

import { computeGapMap } from './gap-map';
import type { GapInput } from './gap-input';
import type { GapNode } from './gap-result';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

function nodeOf(input: GapInput, code: string): GapNode {
  const node = computeGapMap(input).nodes.get(code);
  if (!node) throw new Error(`no node ${code}`);
  return node;
}

const codesOf = (node: GapNode) => node.evidence.map(({ code }) => code);

/** A car made of a seat and a battery, whose cells come from a third node. */
const CAR = aChain({
  nodes: [
    aNode('X'),
    aNode('X-M', 'X'),
    ...['seat', 'battery', 'cell', 'paint'].map((code) => aNode(code, 'X-M')),
    aNode('car', 'X'),
  ],
  links: [
    { from: 'seat', to: 'car' },
    { from: 'battery', to: 'car' },
    { from: 'cell', to: 'battery' },
  ],
  bill: [aPart('car', 'seat', 25), aPart('car', 'battery', 75)],
  volumes: [aVolume('Anchor', 'car', 1000)],
});

describe('the state of a leaf', () => {
  it('is missing when the bill asks for it and nobody supplies', () => {
    const seat = nodeOf(CAR, 'seat');
    expect(seat).toMatchObject({ state: 'missing', gapValue: 250, demand: { basis: 'bill_of_materials' } });
    expect(codesOf(seat)).toEqual(['demand-bom', 'supply-none']);
  });

  it('is a break point with one supplier, whose delivery nobody has stated', () => {
    const seat = nodeOf({ ...CAR, sites: [aSite('One', ['seat'])] }, 'seat');
    expect(seat).toMatchObject({ state: 'break_point', gapValue: null });
    expect(codesOf(seat)).toContain('supply-single');
  });

  it('is adequate with two independent suppliers', () => {
    const sites = [aSite('One', ['seat']), aSite('Two', ['seat'])];
    expect(nodeOf({ ...CAR, sites }, 'seat').state).toBe('adequate');
  });

  it('takes two sites of one group for one source', () => {
    const sites = [aSite('One', ['seat'], { parent: 'G' }), aSite('Two', ['seat'], { parent: 'G' })];
    const seat = nodeOf({ ...CAR, sites }, 'seat');
    expect(seat).toMatchObject({ state: 'break_point', local: { operating: 2 } });
    expect(codesOf(seat)).toContain('supply-one-group');
  });

  it('is not needed when no bill asks for it and nobody is there', () => {
    expect(nodeOf(CAR, 'cell')).toMatchObject({
      state: 'not_needed',
      demand: { basis: 'links', value: null },
    });
    expect(nodeOf(CAR, 'paint')).toMatchObject({ state: 'not_needed', demand: { basis: 'none' } });
  });

  it('sees a single supplier as a break point only where somebody here needs it', () => {
    const sites = [aSite('One', ['cell', 'paint'])];
    expect(nodeOf({ ...CAR, sites }, 'cell').state).toBe('break_point');
    expect(nodeOf({ ...CAR, sites }, 'paint').state).toBe('adequate');
  });

  it.each(['building', 'signed', 'announced'] as const)('does not count a firm that is %s', (status) => {
    const seat = nodeOf({ ...CAR, sites: [aSite('One', ['seat'], { status })] }, 'seat');
    expect(seat).toMatchObject({ state: 'missing', gapValue: 250, local: { operating: 0, [status]: 1 } });
    expect(seat.evidence).toContainEqual(
      expect.objectContaining({ code: 'supply-coming', params: { status, count: 1, names: 'One' } }),
    );
  });

  it('does not count a firm nobody has verified, and says so', () => {
    const seat = nodeOf({ ...CAR, sites: [aSite('One', ['seat'], { status: 'unknown' })] }, 'seat');
    expect(seat.state).toBe('missing');
    expect(codesOf(seat)).toContain('supply-unverified');
  });

  it('takes an aggregate for several firms without counting them', () => {
    const seat = nodeOf({ ...CAR, sites: [aSite('150 firms', ['seat'], { aggregate: true })] }, 'seat');
    expect(seat).toMatchObject({ state: 'adequate', gapValue: null, local: { operating: 0, aggregate: 1 } });
    expect(codesOf(seat)).toContain('supply-aggregate');
  });

  it('flags the place of the anchor, which is no break point', () => {
    const input = { ...CAR, anchorNodes: new Set(['car']), sites: [aSite('Anchor', ['car'])] };
    expect(nodeOf(input, 'car')).toMatchObject({ state: 'adequate', anchor: true });
    const bought = { ...CAR, anchorNodes: new Set(['seat']), sites: [aSite('Anchor', ['seat'])] };
    expect(nodeOf(bought, 'seat')).toMatchObject({ state: 'adequate', anchor: true });
  });

  it('is weak when what all suppliers deliver is known and below half', () => {
    const weak = nodeOf(
      { ...CAR, sites: [aSite('One', ['seat'], {}, 100), aSite('Two', ['seat'], {}, 20)] },
      'seat',
    );
    expect(weak).toMatchObject({ state: 'weak', gapValue: 130 });
    expect(weak.evidence).toContainEqual({ code: 'coverage', params: { coverage: 0.48 } });
    const unsure = nodeOf(
      { ...CAR, sites: [aSite('One', ['seat'], {}, 20), aSite('Two', ['seat'])] },
      'seat',
    );
    expect(unsure).toMatchObject({ state: 'adequate', gapValue: null });
  });
});

describe('a node is covered', () => {
  const seatIs = (change: Partial<GapInput>) => {
    const { nodes, totals } = computeGapMap({ ...CAR, ...change });
    const covered = ['seat', 'X-M', 'battery'].map((code) => nodes.get(code)?.covered);
    return { covered, counted: [totals.covered, totals.localSupplyRateCount.numerator] };
  };
  const yes = { covered: [true, true, false], counted: [1, 1] };
  const no = { covered: [false, false, false], counted: [0, 0] };

  it('by a site that runs, a newcomer or a recorded local purchase, and is counted so', () => {
    expect(seatIs({ sites: [aSite('One', ['seat'])] })).toEqual(yes);
    expect(seatIs({ sites: [aSite('Many', ['seat'], { aggregate: true })] })).toEqual(yes);
    expect(seatIs({ moves: [aMove('seat')] })).toEqual(yes);
    expect(seatIs({ purchases: [aPurchase('seat', 100, { localShare: 0.3 })] })).toEqual(yes);
  });

  it('neither by what is only announced nor by what was bought elsewhere', () => {
    expect(seatIs({ sites: [aSite('One', ['seat'], { status: 'announced' })] })).toEqual(no);
    expect(seatIs({ purchases: [aPurchase('seat', 100, { localShare: 0 })] })).toEqual(no);
  });
});

describe('demand', () => {
  it('multiplies volume by share, with its range', () => {
    expect(nodeOf(CAR, 'battery').demand).toMatchObject({ value: 750, low: 675, high: 825, planned: null });
  });

  it.each(['辆/年(规划产能)', 'Planned cars a year'])('keeps %s apart from demand of today', (unit) => {
    const planned = aVolume('Anchor', 'car', 4000, { unit });
    const seat = nodeOf({ ...CAR, volumes: [...CAR.volumes, planned] }, 'seat');
    expect(seat.demand).toMatchObject({ value: 250, planned: 1000 });
    const only = nodeOf({ ...CAR, volumes: [planned] }, 'seat');
    expect(only).toMatchObject({
      state: 'not_needed',
      demand: { basis: 'none', value: null, planned: 1000 },
    });
  });

  it('knows a demand without knowing its value', () => {
    const seat = nodeOf({ ...CAR, volumes: [aVolume('Anchor', 'car', null)] }, 'seat');
    expect(seat).toMatchObject({
      state: 'missing',
      gapValue: null,
      demand: { basis: 'bill_of_materials', value: null },
    });
    expect(codesOf(seat)).toContain('demand-value-unknown');
  });

  it('says when the plant that asks is not known to run', () => {
    const volumes = [aVolume('Anchor', 'car', null, { plantStatus: 'unknown' })];
    expect(codesOf(nodeOf({ ...CAR, volumes }, 'seat'))).toContain('demand-anchor-unverified');
  });

  it('deducts what the anchor supplies itself', () => {
    const selfSupply = [{ anchor: 'Anchor', product: 'car', nodeCode: 'battery', reason: 'r', source: 's' }];
    const battery = nodeOf({ ...CAR, selfSupply, sites: [aSite('Own', ['battery'])] }, 'battery');
    expect(battery).toMatchObject({ state: 'adequate', gapValue: null, demand: { value: 0 } });
    expect(computeGapMap({ ...CAR, selfSupply }).totals).toMatchObject({
      demandValue: 250,
      localSupplyRateCount: { numerator: 0, denominator: 1 },
    });
  });

  it('gives the whole of a value to the nodes it was counted for and nothing to the rest', () => {
    const volumes = [aVolume('Anchor', 'car', 1000, { valueNodeCodes: ['seat'] })];
    expect(nodeOf({ ...CAR, volumes }, 'seat').demand).toMatchObject({ value: 1000, low: 1000, high: 1000 });
    expect(nodeOf({ ...CAR, volumes }, 'battery').demand).toMatchObject({ value: null });
  });

  it('keeps what is booked on a system apart from its leaves', () => {
    const input = { ...CAR, bill: [...CAR.bill.slice(0, 1), aPart('car', 'X-M', 75)] };
    expect(nodeOf(input, 'X-M')).toMatchObject({ state: null, demand: { value: 1000 }, gapValue: 1000 });
    expect(codesOf(nodeOf(input, 'cell'))).toContain('demand-on-system');
    const supplied = { ...input, sites: [aSite('One', ['paint'])] };
    expect(nodeOf(supplied, 'X-M').gapValue).toBe(250);
  });
});

describe('domain.md §4.1', () => {
  const parts = { battery: 40_000, motor: 8_000, stamping: 6_000, seat: 3_000, electronics: 13_000 };
  const total = 70_000;
  const input = aChain({
    nodes: [aNode('X'), ...Object.keys(parts).map((code) => aNode(code, 'X'))],
    bill: Object.entries(parts).map(([code, value]) => aPart('car', code, (value / total) * 100)),
    volumes: [aVolume('Anchor', 'car', total)],
    sites: ['motor', 'stamping', 'seat'].map((code) => aSite(`Local ${code}`, [code])),
  });
  const { nodes, totals } = computeGapMap(input);

  it('has a local supply rate by count of 60 %', () => {
    expect(totals.localSupplyRateCount).toEqual({ numerator: 3, denominator: 5 });
  });

  it('has gaps of 57.1429 and 18.5714 percentage points', () => {
    const points = (code: string) => ((nodes.get(code)?.gapValue ?? 0) / (totals.demandValue ?? 1)) * 100;
    expect(points('battery')).toBeCloseTo(57.1429, 4);
    expect(points('electronics')).toBeCloseTo(18.5714, 4);
    expect(totals.gapValue).toBe(53_000);
  });
});
