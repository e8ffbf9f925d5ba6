import { describe, expect, it } from '@jest/globals';
import { DEFAULT_GAP_SETTINGS as SETTINGS } from '@lianzhao/contracts';

import { ageFactor } from './confidence';
import type { GapInput, GapSiteInput } from './gap-input';
import { computeGapMap } from './gap-map';
import { aChain, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

/** The last day that is counted from is 2025-06-30, and data older than 24 months are old. */
const FRESH = '2025-03';
const OLD = '2020';
const OLD_MONTHS = 53;

function seatOf(change: Partial<GapInput>) {
  const chain = aChain({
    nodes: [aNode('X'), aNode('seat', 'X')],
    bill: [aPart('car', 'seat', 100)],
    volumes: [aVolume('Anchor', 'car', 1000, { year: 2024 })],
    ...change,
  });
  const node = computeGapMap(chain).nodes.get('seat');
  if (!node) throw new Error('no seat');
  const { ageMonths, stale, priority } = node;
  const old = node.evidence.filter(({ code }) => code.endsWith('-stale'));
  return { ageMonths, stale, confidence: priority?.factors.confidence, old };
}

const site = (nameZh: string, dataDate: string | null, supply: number | null = null) =>
  aSite(nameZh, ['seat'], { dataDate }, supply);

describe('what a judgement rests on', () => {
  const sites = (...each: GapSiteInput[]) => seatOf({ sites: each });
  const confident = seatOf({ sites: [site('A', FRESH, 400)] }).confidence ?? 0;

  it('is also the site that its supply is known from', () => {
    const seat = sites(site('A', OLD, 400));

    expect(seat).toMatchObject({ ageMonths: OLD_MONTHS, stale: true });
    expect(seat.old).toEqual([
      { code: 'supply-stale', params: { count: 1, names: 'A', months: OLD_MONTHS } },
    ]);
    expect(seat.confidence).toBeCloseTo(confident * ageFactor(OLD_MONTHS, SETTINGS.staleMonths), 10);
  });

  it('is each site where what all can deliver is added up', () => {
    expect(sites(site('A', FRESH, 100), site('B', OLD, 100))).toMatchObject({
      stale: true,
      old: [{ code: 'supply-stale', params: { names: 'B' } }],
    });
  });

  it('is the youngest site where any of them shows that somebody supplies', () => {
    expect(sites(site('A', FRESH), site('B', OLD))).toMatchObject({ ageMonths: 5, stale: false, old: [] });
    expect(sites(site('A', OLD), site('B', '2019'))).toMatchObject({
      ageMonths: OLD_MONTHS,
      old: [{ code: 'supply-stale', params: { names: 'A', months: OLD_MONTHS } }],
    });
  });

  it.each([
    ['has no date', [site('A', null, 400)]],
    ['has one beside it without a date', [site('A', OLD), site('B', null)]],
    ['is not in operation', [{ ...site('A', OLD), status: 'building' as const }]],
    ['is farther away than the radius', [{ ...site('A', OLD), area: 'region' as const }]],
  ])('is not a site that %s', (_, all) => {
    expect(seatOf({ sites: all })).toMatchObject({ ageMonths: 5, stale: false, old: [] });
  });

  it('is no site where the records say what was bought here', () => {
    const purchases = [aPurchase('seat', 1000, { localShare: 0.4 })];
    const bought = seatOf({ purchases, volumes: [], sites: [site('A', OLD, 400)] });
    const least = [aPurchase('seat', 1000, { localShare: 0.4, localIsLeast: true })];

    expect(bought).toMatchObject({ stale: false, confidence: 1, old: [] });
    expect(seatOf({ purchases: least, volumes: [], sites: [site('A', OLD, 400)] }).stale).toBe(true);
  });

  it('is the row of a firm at the node rather than what is said of the firm', () => {
    const firm = { ...site('A', FRESH), places: [{ nodeCode: 'seat', annualSupply: 400, dataDate: OLD }] };
    expect(sites(firm).stale).toBe(true);
  });

  it('is the bill as well as the volume, and the older of both', () => {
    const of = (volume: number, bill: string) =>
      seatOf({
        bill: [{ ...aPart('car', 'seat', 100), dataDate: bill }],
        volumes: [aVolume('Anchor', 'car', 1000, { year: volume })],
      });

    expect(of(2024, OLD)).toMatchObject({
      stale: true,
      old: [{ code: 'bill-stale', params: { product: 'car', months: OLD_MONTHS } }],
    });
    expect(of(2020, FRESH).old).toEqual([
      { code: 'volume-stale', params: { anchor: 'Anchor', product: 'car', months: OLD_MONTHS } },
    ]);
    expect(of(2024, OLD).confidence).toBeCloseTo(of(2020, FRESH).confidence ?? 0, 10);
    expect(of(2024, FRESH)).toMatchObject({ stale: false, old: [] });
  });

  it('is the last day of old records', () => {
    const purchases = [aPurchase('seat', 1000, { from: '2020-01-01', to: '2020-12-31' })];
    expect(seatOf({ purchases, volumes: [] }).old).toEqual([
      { code: 'purchases-stale', params: { anchor: 'Anchor', until: '2020-12-31', months: OLD_MONTHS } },
    ]);
  });

  it('is what is said of the node where nothing else has a date', () => {
    const nodes = [aNode('X'), aNode('seat', 'X', { dataDate: OLD })];
    const undated = [aVolume('Anchor', 'car', 1000, { year: null })];

    expect(seatOf({ nodes, volumes: undated }).old).toEqual([
      { code: 'data-stale', params: { months: OLD_MONTHS } },
    ]);
    expect(seatOf({ nodes, volumes: undated, sites: [site('A', FRESH)] })).toMatchObject({ stale: false });
    expect(seatOf({ nodes, volumes: [] })).toMatchObject({ stale: true, old: [] });
  });
});
