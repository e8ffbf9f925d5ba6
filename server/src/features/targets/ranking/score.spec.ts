import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_TARGET_WEIGHTS,
  ENTERPRISE_RELATIONS,
  EVIDENCE_LEVELS,
  QUALIFICATION_CLASSES,
  SIGNAL_HALF_LIVES,
  SIGNAL_KINDS,
  SUPPLY_RADII,
  TARGET_AXES,
} from '@lianzhao/contracts';
import fc from 'fast-check';

import type { AxisScore, FirmFacts, PlaceFact } from './ranking.types';
import { only, rankOf, scoreOf } from './score';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const money = fc.integer({ min: 1, max: 2_000_000_000 });

const place: fc.Arbitrary<PlaceFact> = fc.record({
  node: fc.record({
    code: fc.constant('AUTO-M0601'),
    nameZh: fc.constant('电芯'),
    nameEn: fc.constant('Cell'),
    supplyRadius: maybe(fc.constantFrom(...SUPPLY_RADII)),
    gapValue: maybe(money),
  }),
  evidence: maybe(fc.constantFrom(...EVIDENCE_LEVELS)),
  annualSupply: maybe(money),
  marketSharePct: maybe(fc.integer({ min: 0, max: 100 })),
});

const facts: fc.Arbitrary<FirmFacts> = fc.record({
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
  gapNodes: fc.integer({ min: 0, max: 6 }),
  ties: fc.array(
    fc.record({
      anchor: fc.constant('链主'),
      via: maybe(fc.constant('链主的子公司')),
      relation: fc.constantFrom(...ENTERPRISE_RELATIONS),
      evidence: fc.constantFrom(...EVIDENCE_LEVELS),
    }),
    { maxLength: 3 },
  ),
  qualification: maybe(fc.constantFrom(...QUALIFICATION_CLASSES)),
  listing: maybe(fc.constant('SZ:000001')),
  signals: fc.array(
    fc.record({
      kind: fc.constantFrom(...SIGNAL_KINDS),
      on: fc.constant('2026-01-01'),
      days: fc.integer({ min: 0, max: 3000 }),
      halfLifeDays: fc.integer({ min: 7, max: 1095 }),
      note: fc.constant('扩产'),
    }),
    { maxLength: 6 },
  ),
  groupCities: maybe(fc.integer({ min: 1, max: 9 })),
  introducer: maybe(fc.constant('演示商会会员')),
  groupHere: maybe(fc.constantFrom('同集团企业', 'none')),
  contact: maybe(
    fc.record({
      kind: fc.constantFrom('visit' as const, 'lead' as const),
      months: fc.integer({ min: 0, max: 60 }),
      department: fc.constant('某科'),
    }),
  ),
});

const weights = DEFAULT_TARGET_WEIGHTS;
const on = (axes: readonly AxisScore[], axis: string) => axes.find((each) => each.axis === axis)!;

describe('scoreOf', () => {
  it('adds whole points up to each axis exactly, between 0 and 100', () => {
    fc.assert(
      fc.property(facts, (firm) => {
        const axes = scoreOf(firm, weights);
        expect(axes.map(({ axis }) => axis)).toEqual([...TARGET_AXES]);
        for (const { low, high, points } of axes) {
          expect(points.every((each) => each.points === null || Number.isInteger(each.points))).toBe(true);
          expect(points.every((each) => each.points === null || each.points <= each.most)).toBe(true);
          expect(low).toBe(points.reduce((sum, each) => sum + (each.points ?? 0), 0));
          expect(high).toBe(points.reduce((sum, each) => sum + (each.points ?? each.most), 0));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  const BLANKS: [what: string, axis: string, blank: (firm: FirmFacts) => FirmFacts][] = [
    ['qualification', 'fit', (firm) => ({ ...firm, qualification: null })],
    ['listing', 'fit', (firm) => ({ ...firm, listing: null })],
    ['relations', 'fit', (firm) => ({ ...firm, ties: [] })],
    ['relations', 'access', (firm) => ({ ...firm, ties: [] })],
    ['evidence', 'fit', blankPlaces({ evidence: null })],
    ['capacity', 'fit', blankPlaces({ annualSupply: null })],
    ['market share', 'fit', blankPlaces({ marketSharePct: null })],
    ['signals', 'timing', (firm) => ({ ...firm, signals: [] })],
    ['cities of the group', 'timing', (firm) => ({ ...firm, groupCities: null })],
    ['group', 'access', (firm) => ({ ...firm, groupHere: null })],
    ['introducer', 'access', (firm) => ({ ...firm, introducer: null })],
  ];

  it.each(BLANKS)('makes a range of a missing %s on %s that holds whatever it may be', (_, axis, blank) => {
    fc.assert(
      fc.property(facts, (firm) => {
        const [told, untold] = [on(scoreOf(firm, weights), axis), on(scoreOf(blank(firm), weights), axis)];
        expect(untold.low).toBeLessThanOrEqual(told.low);
        expect(untold.high).toBeGreaterThanOrEqual(told.high);
      }),
    );
  });

  it('gives nothing unknown a zero: an empty firm may still be the best', () => {
    const firm: FirmFacts = {
      places: [aPlace()],
      ...{ gapNodes: 1, ties: [], qualification: null, listing: null, signals: [], groupCities: null },
      ...{ introducer: null, groupHere: null, contact: null },
    };
    const [fit, timing, access] = scoreOf(firm, weights);

    expect(fit).toMatchObject({ low: 18 + 8, high: 18 + 12 + 20 + 12 + 8 + 8 + 8 + 4 });
    expect(timing).toMatchObject({ low: 0, high: 100 });
    // Only our own dealings are known for sure: there were none.
    expect(access).toMatchObject({ low: 0, high: 75 });
  });

  it('itemises by hand what it gives', () => {
    const tie = { anchor: '奇瑞', relation: 'supplies', evidence: 'widely_reported' } as const;
    const firm: FirmFacts = {
      places: [{ ...aPlace(), evidence: 'stated', annualSupply: 500, marketSharePct: 10 }],
      ties: [
        { ...tie, via: null },
        { ...tie, via: '奇瑞商用车', evidence: 'inferred' },
      ],
      ...{ gapNodes: 2, qualification: 'little_giant', listing: 'SZ:000001', groupCities: 2 },
      signals: [{ kind: 'new_plant', on: '2026-01-01', days: 270, halfLifeDays: 270, note: '扩产' }],
      ...{ introducer: null, groupHere: '奇瑞零部件' },
      contact: { kind: 'visit', months: 5, department: '招商科' },
    };
    const given = scoreOf(firm, weights).flatMap(({ points }) =>
      points.map(({ code, points: sum }) => [code, sum]),
    );

    expect(given).toEqual([
      ['at-node', 18],
      ['at-node-evidence', 12],
      ['several-nodes', 5],
      ['supplies-anchor', 16],
      ['qualification', 11],
      ['market-share', 4],
      ['capacity', 4],
      ['supply-radius', 8],
      ['listed', 4],
      ['signal', 36],
      ['sites', 10],
      ['path-to-anchor', 19],
      ['introducer-unknown', null],
      ['group-here', 30],
      ['contact-visit', 15],
    ]);
  });
});

describe('a signal', () => {
  const worth = (days: number, halfLifeDays: number = SIGNAL_HALF_LIVES.relocation) =>
    on(
      scoreOf(
        {
          ...bare(),
          signals: [{ kind: 'relocation', on: '2026-01-01', days, halfLifeDays, note: '搬迁' }],
        },
        weights,
      ),
      'timing',
    ).points[0]!;

  it('counts half after its half-life, and a quarter after two', () => {
    expect([0, 180, 360].map((days) => worth(days).points)).toEqual([80, 40, 20]);
    expect(worth(100, 50).points).toBe(20);
  });

  it('tells nothing any more once nothing is left of it', () => {
    expect(worth(3000)).toMatchObject({ code: 'signals-unknown', points: null, most: 80 });
  });

  it('never makes more of many than the most', () => {
    const signal = { kind: 'relocation', on: '2026-01-01', days: 0, halfLifeDays: 90, note: '' } as const;
    const { low, high } = on(scoreOf({ ...bare(), signals: [signal, signal, signal] }, weights), 'timing');

    expect([low, high]).toEqual([80, 100]);
  });
});

describe('the order of a list', () => {
  const axes = (low: number[], high: number[]) =>
    TARGET_AXES.map((axis, at) => ({ axis, low: low[at]!, high: high[at]!, points: [] }));

  it('goes by what is sure, then by what may be, weighed by axis', () => {
    const order = { fit: 50, timing: 30, access: 20 };

    expect(rankOf(axes([10, 20, 30], [100, 20, 30]), order)).toEqual({ low: 1700, high: 6200 });
    expect(rankOf(axes([10, 20, 30], [100, 20, 30]), only('access'))).toEqual({ low: 3000, high: 3000 });
  });
});

function bare(): FirmFacts {
  return {
    places: [aPlace()],
    ...{ gapNodes: 1, ties: [], qualification: null, listing: null, signals: [], groupCities: null },
    ...{ introducer: null, groupHere: null, contact: null },
  };
}

function aPlace(): PlaceFact {
  const node = { code: 'N', nameZh: '座椅', nameEn: 'Seats', supplyRadius: 'jit', gapValue: 1000 } as const;
  return { node, evidence: null, annualSupply: null, marketSharePct: null };
}

function blankPlaces(values: Partial<PlaceFact>) {
  return (firm: FirmFacts) => ({ ...firm, places: firm.places.map((each) => ({ ...each, ...values })) });
}
