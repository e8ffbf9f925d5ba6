import { describe, expect, it } from '@jest/globals';
import { ageInMonths, DEFAULT_GAP_SETTINGS as SETTINGS } from '@lianzhao/contracts';

import type { GapInput } from './gap-input';
import { confidenceOf, ageFactor } from './confidence';
import { agesOn } from './data-age';
import { computeGapMap } from './gap-map';
import type { VolumeInput } from './gap-input';
import type { DemandRow } from './gap-result';
import { priorityOf } from './priority';
import { recordedRow } from './recorded';
import { aChain, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

describe('priority', () => {
  const of = (change: object) =>
    priorityOf(
      {
        node: { supplyRadius: 'regional', energyIntensity: 3 },
        missing: 1000,
        neighboursHere: 0.5,
        confidence: 0.8,
        ...change,
      },
      SETTINGS,
    );

  it('is the product of its factors, each of which is shown', () => {
    expect(of({})).toEqual({
      reachable: Math.round(1000 * 0.8 * (0.4 + 0.4 * 0.5 + 0.2 * 0.5) * 0.8),
      factors: { value: 1000, reach: 0.8, fit: 0.4 + 0.2 + 0.1, confidence: 0.8 },
    });
  });

  it('puts what belongs near the plant before what does not', () => {
    const reach = (supplyRadius: string) =>
      of({ node: { supplyRadius, energyIntensity: 3 } })?.reachable ?? 0;
    const ordered = ['jit', 'regional', 'national', 'global'].map(reach);

    expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
    expect(new Set(ordered).size).toBe(4);
  });

  it('puts first what has neighbours here, and what is drawn to cheap power', () => {
    const base = of({})?.reachable ?? 0;
    expect(of({ neighboursHere: 1 })?.reachable).toBeGreaterThan(base);
    expect(of({ node: { supplyRadius: 'regional', energyIntensity: 5 } })?.reachable).toBeGreaterThan(base);
  });

  it('leaves a factor out when its weight is zero', () => {
    const settings = { ...SETTINGS, weights: { value: 1, reach: 0, fit: 0, confidence: 0 } };
    const node = { supplyRadius: 'global', energyIntensity: 1 } as const;

    expect(priorityOf({ node, missing: 1000, neighboursHere: 0, confidence: 0.3 }, settings)?.reachable).toBe(
      1000,
    );
  });

  it.each([{ missing: null }, { missing: 0 }, { confidence: null }])('is nothing for %j', (change) => {
    expect(of(change)).toBeNull();
  });

  it('orders a chain by what is within reach and not by size alone', () => {
    const { nodes } = computeGapMap(
      aChain({
        nodes: [
          aNode('X'),
          aNode('chip', 'X', { supplyRadius: 'global' }),
          aNode('seat', 'X', { supplyRadius: 'jit' }),
          aNode('car', 'X'),
        ],
        links: [{ from: 'seat', to: 'car' }],
        bill: [aPart('car', 'chip', 60), aPart('car', 'seat', 40)],
        volumes: [aVolume('Anchor', 'car', 1000)],
        sites: [aSite('Anchor', ['car'])],
      }),
    );
    const reachable = (code: string) => nodes.get(code)?.priority?.reachable ?? 0;

    expect(nodes.get('chip')?.gapValue).toBeGreaterThan(nodes.get('seat')?.gapValue ?? 0);
    expect(reachable('seat')).toBeGreaterThan(reachable('chip'));
  });
});

describe('a gap of which nobody knows how much is bought here', () => {
  const chain = (change: Partial<GapInput>) =>
    aChain({
      nodes: [aNode('X'), aNode('seat', 'X')],
      bill: [aPart('car', 'seat', 100)],
      volumes: [
        aVolume('Anchor', 'car', 1000, { anchorId: 'a' }),
        aVolume('Other', 'car', 400, { anchorId: 'b' }),
      ],
      ...change,
    });
  const seat = (change: Partial<GapInput>) => computeGapMap(chain(change)).nodes.get('seat')!;
  const one = { sites: [aSite('One', ['seat'])] };

  it('is ranked by the middle of what it can be, with half the confidence, and keeps its limits', () => {
    const [missing, single] = [seat({}), seat(one)];
    expect(single).toMatchObject({
      state: 'break_point',
      gapValue: null,
      gapLow: 0,
      gapHigh: missing.gapHigh,
    });
    expect(single.priority?.factors.value).toBe(missing.priority!.factors.value / 2);
    expect(single.priority?.factors.confidence).toBeCloseTo(missing.priority!.factors.confidence / 2, 10);
    expect(single.evidence).toContainEqual({
      code: 'gap-between',
      params: { value: 700, low: 0, high: 1540 },
    });
  });

  it('is not hidden behind the records of one of two anchors', () => {
    const local = aPurchase('seat', 1000, {
      anchorId: 'a',
      anchor: 'Anchor',
      localShare: 0.5,
      supplier: 'S',
    });
    const { gapValue, priority } = seat({ purchases: [local] });
    expect(gapValue).toBe(500);
    expect(priority?.factors.value).toBe(500 + 200);
  });

  it('costs an adequate node no confidence in what is known to be missing', () => {
    const local = aPurchase('seat', 1000, {
      anchorId: 'a',
      anchor: 'Anchor',
      localShare: 0.5,
      supplier: 'S',
    });
    const two = { sites: [...one.sites, aSite('Two', ['seat'])], purchases: [local] };
    const { state, priority } = seat(two);
    expect(state).toBe('adequate');
    const estimate = seat({ volumes: [aVolume('Other', 'car', 400, { anchorId: 'b' })] }).priority!.factors;
    expect(priority?.factors.value).toBe(500);
    expect(priority?.factors.confidence).toBeCloseTo((1000 + 400 * estimate.confidence) / 1400, 10);
  });

  it('counts for nothing where several are here, of whom nobody knows that anything is missing', () => {
    const two = { sites: [...one.sites, aSite('Two', ['seat'])] };
    expect(seat(two)).toMatchObject({ state: 'adequate', priority: null });
  });
});

describe('records of less than the estimate they take the place of', () => {
  const seat = (value: number, change: Partial<GapInput> = {}) =>
    computeGapMap(
      aChain({
        ...change,
        nodes: [aNode('X'), aNode('seat', 'X')],
        bill: [{ ...aPart('car', 'seat', 100), lowPct: 80, highPct: 120 }],
        volumes: [aVolume('Anchor', 'car', 1000, { anchorId: 'a' })],
        purchases: [
          aPurchase('seat', value / 2, { anchorId: 'a', anchor: 'Anchor', supplier: 'S' }),
          aPurchase('seat', value / 2, { anchorId: 'a', anchor: 'Anchor', supplier: 'T' }),
        ],
      }),
    ).nodes.get('seat')!;

  it('say nothing to whoever does not see all of them', () => {
    expect(seat(700, { allPurchases: false }).evidence.map(({ code }) => code)).not.toContain(
      'demand-below-estimate',
    );
  });

  it('are told so and believed like an estimate; from its least on they are records', () => {
    expect(seat(700).evidence).toContainEqual({
      code: 'demand-below-estimate',
      params: { anchor: 'Anchor', value: 700, estimate: 1000 },
    });
    expect(seat(800).evidence.map(({ code }) => code)).not.toContain('demand-below-estimate');
    expect(seat(700).priority!.factors.confidence).toBeCloseTo(
      seat(800).priority!.factors.confidence * 0.6,
      10,
    );
  });
});

describe('confidence', () => {
  const row = (change: Partial<DemandRow>) => ({ ...recordedRow(aPurchase('seat', 100)), ...change });
  const of = (...rows: DemandRow[]) =>
    confidenceOf(rows, SETTINGS, { ageOf: agesOn('2025-06-30'), supply: null });

  it('is full for records of the last twelve months', () => {
    expect(of(row({}))).toBe(1);
  });

  it('falls with the evidence of an estimate and with its range', () => {
    const estimate = (change: Partial<DemandRow>) => of(row({ basis: 'bill_of_materials', ...change })) ?? 1;

    expect(estimate({ evidence: 'stated' })).toBeCloseTo(0.9, 10);
    expect(estimate({ evidence: 'estimate' })).toBeCloseTo(0.6, 10);
    expect(estimate({ evidence: 'estimate', low: 50, high: 200 })).toBeCloseTo(0.3, 10);
  });

  it('weighs rows by their value', () => {
    expect(of(row({ value: 300 }), row({ value: 100, dataDate: '2000' }))).toBeCloseTo(
      (300 + 100 * 0.3) / 400,
      10,
    );
  });

  it.each([null, '2099', 'soon'])('believes a row of %j like one that has just gone stale', (dataDate) => {
    expect(of(row({ dataDate }))).toBe(0.5);
  });

  it('knows nothing where nothing has a value', () => {
    expect(of(row({ value: null }), row({ planned: true }))).toBeNull();
  });

  it.each([
    [0, 1],
    [12, 1],
    [18, 0.75],
    [24, 0.5],
    [100, 0.3],
  ])('at %d months is %d', (months, factor) => {
    expect(ageFactor(months, 24)).toBeCloseTo(factor, 10);
  });
});

describe('the age of data', () => {
  it.each([
    ['2024', '2024-12-31', 0],
    ['2024', '2025-12-31', 11],
    ['2024', '2026-01-15', 12],
    ['2025-03', '2025-06-30', 2],
    ['2025-03-15', '2025-06-30', 3],
    ['2025', '2025-06-30', 0],
    ['2025-06', '2025-06-30', 0],
  ])('%s on %s is %d months', (date, today, months) => {
    expect(ageInMonths(date, today)).toBe(months);
  });

  it.each(['2026', '2025-07', '2025-07-01', '2099', '', 'soon', '2025-13'])('%j says nothing', (date) => {
    expect(ageInMonths(date, '2025-06-30')).toBeNull();
  });

  describe('of a node', () => {
    const of = (volumes: VolumeInput[], change: object = {}) =>
      computeGapMap(
        aChain({
          nodes: [aNode('X'), aNode('seat', 'X', { dataDate: '2024', ...change })],
          bill: [aPart('car', 'seat', 100)],
          volumes,
        }),
      ).nodes.get('seat')?.ageMonths;
    const fresh = aVolume('A', 'car', 500, { year: 2024 });

    it('makes it stale after as many months as the chain sets', () => {
      const stale = (year: number) =>
        computeGapMap(
          aChain({
            nodes: [aNode('X'), aNode('seat', 'X')],
            bill: [aPart('car', 'seat', 100)],
            volumes: [aVolume('A', 'car', 500, { year })],
          }),
        ).nodes.get('seat')?.stale;
      expect([stale(2023), stale(2022)]).toEqual([false, true]);
    });

    it('is that of the year a volume is of, and of its own date where it names none', () => {
      expect(of([aVolume('A', 'car', 1, { year: 2024, dataDate: '2020' })])).toBe(5);
      expect(of([aVolume('A', 'car', 1, { year: null, dataDate: '2025-03' })])).toBe(2);
      expect(of([aVolume('A', 'car', 1, { year: null, dataDate: null })])).toBe(5);
    });

    it('is that of the oldest demand that has a value', () => {
      expect(of([fresh, aVolume('B', 'car', 1, { year: 2020 })])).toBe(53);
    });

    it.each([
      ['has no value', { purchasedValue: null, year: 2010 }],
      ['is of years to come', { year: 2031 }],
      ['is planned', { unit: '规划产能', year: 2010 }],
    ])('is not moved by a row that %s', (_, change) => {
      expect(of([fresh, aVolume('B', 'car', 800, change)])).toBe(5);
      expect(of([aVolume('B', 'car', 800, change)])).toBe(5);
    });
  });
});
