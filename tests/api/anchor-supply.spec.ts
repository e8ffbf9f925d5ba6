import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  type Anchor,
  type AnchorSupply,
  type ApiClient,
  as,
  type GivenAnchor,
  givenAnchor,
  givenPurchases,
} from '../support';

const BATTERY = 'AUTO-M0102';
const MOTOR = 'AUTO-M0201';
const STAMPING = 'AUTO-M0605';
const SEAT = 'AUTO-M0806';
const ELECTRONICS = 'AUTO-M0408';

const manager = () => as.manager();
async function supplyOf({ id }: GivenAnchor, query = '', client: ApiClient = manager()) {
  const answer = await client.get<AnchorSupply>(`/anchors/${id}/supply${query}`);
  expect(answer).toSucceed(200);
  return answer.body;
}

describe('what a chain leader buys', () => {
  let anchor: GivenAnchor;

  beforeAll(async () => {
    anchor = await givenAnchor();
    // The vector of domain.md §4.1, in 元.
    await givenPurchases(anchor, [
      { node: BATTERY, value: 40_000, period: 2025, place: 'outside' },
      { node: MOTOR, value: 8_000, period: 2025, place: 'city', traced: 0.6 },
      { node: STAMPING, value: 6_000, period: 2025, place: 'zone', traced: 0.7 },
      { node: SEAT, value: 3_000, period: 2025, place: 'city', traced: 0.5 },
      { node: ELECTRONICS, value: 13_000, period: 2025, place: 'region' },
      { node: BATTERY, value: 3_000, period: 2024, place: 'outside' },
      { node: MOTOR, value: 1_000, period: 2024, place: 'city', traced: 1 },
    ]);
  });

  it('gives the three local supply rates of domain.md §4.1', async () => {
    const { basis, rates, from, to } = await supplyOf(anchor);

    expect({ basis, from, to }).toEqual({ basis: 'purchases', from: '2025-01-01', to: '2025-12-31' });
    expect(rates).toEqual({
      value: { low: 17_000, high: 17_000, denominator: 70_000 },
      count: { numerator: 3, denominator: 5 },
      traced: { low: 10_500, high: 10_500, denominator: 70_000 },
    });
  });

  it('tells by node what is open, the largest purchase first', async () => {
    const { nodes } = await supplyOf(anchor);

    expect(nodes.map(({ code, value }) => [code, value])).toEqual([
      [BATTERY, 40_000],
      [ELECTRONICS, 13_000],
      [MOTOR, 8_000],
      [STAMPING, 6_000],
      [SEAT, 3_000],
    ]);
    expect(nodes[0]!.gapPct.low).toBeCloseTo(57.142857, 5);
    expect(nodes[1]!.gapPct.high).toBeCloseTo(18.571428, 5);
    expect(nodes[2]).toMatchObject({
      local: { low: 8_000, high: 8_000 },
      traced: { low: 4_800, high: 4_800 },
    });
  });

  it('counts further out as local for wider rings', async () => {
    const { rings } = await supplyOf(anchor);

    expect(rings.map(({ radius, value, count }) => [radius, value.low, count.numerator])).toEqual([
      ['zone', 6_000, 1],
      ['city', 17_000, 3],
      ['cluster', 17_000, 3],
      ['region', 30_000, 4],
    ]);
    expect((await supplyOf(anchor, '?radius=region')).rates).toEqual({
      value: { low: 30_000, high: 30_000, denominator: 70_000 },
      count: { numerator: 4, denominator: 5 },
      // Nobody has said what the supplier of electronics makes here.
      traced: { low: 10_500, high: 23_500, denominator: 70_000 },
    });
  });

  it('follows the rate over the years', async () => {
    const { years } = await supplyOf(anchor);

    expect(years.map(({ year, value }) => [year, value.low, value.denominator])).toEqual([
      [2024, 1_000, 4_000],
      [2025, 17_000, 70_000],
    ]);
    expect((await supplyOf(anchor, '?year=2024')).rates.value).toEqual({
      ...{ low: 1_000, high: 1_000, denominator: 4_000 },
    });
  });

  it('brings half a year to a whole one, and leaves open what nobody has said', async () => {
    const short = await givenAnchor();
    await givenPurchases(short, [
      { node: MOTOR, value: 500, period: ['2025-01-01', '2025-06-30'], place: 'city' },
      { node: SEAT, value: 500, period: ['2025-01-01', '2025-06-30'], localShare: 0.2 },
    ]);
    const { rates } = await supplyOf(short);

    expect(rates.value).toEqual({ low: 1_200, high: 1_200, denominator: 2_000 });
    expect(rates.traced).toEqual({ low: 0, high: 1_200, denominator: 2_000 });
  });

  it('is estimated where there are no records, and says so', async () => {
    const { body } = await manager().get<{ items: Anchor[] }>('/anchors?chain=PV');
    const longi = body.items.find(({ localName }) => localName.includes('隆基'))!;
    const { basis, nodes, years, from } = await supplyOf({ id: longi.id } as GivenAnchor);

    expect({ basis, years, from }).toEqual({ basis: 'bill_of_materials', years: [], from: null });
    expect(nodes.length).toBeGreaterThan(0);
    expect(longi.supply).toMatchObject({ basis: 'bill_of_materials' });
  });

  it('shows estimates beside records, and keeps them out of the rates', async () => {
    const { body } = await manager().get<{ items: Anchor[] }>('/anchors?chain=PV');
    const longi = { id: body.items.find(({ localName }) => localName.includes('隆基'))!.id } as GivenAnchor;
    const before = await supplyOf(longi);
    await givenPurchases(longi, [{ node: before.nodes[0]!.code, value: 5_000, period: 2025, place: 'city' }]);
    const after = await supplyOf(longi);

    expect(after.rates.value).toEqual({ low: 5_000, high: 5_000, denominator: 5_000 });
    expect(after.nodes.filter(({ basis }) => basis === 'purchases')).toHaveLength(1);
    expect(after.nodes.filter(({ basis }) => basis === 'bill_of_materials')).toHaveLength(
      before.nodes.length - 1,
    );
  });
});

describe('confidential purchases', () => {
  let anchor: GivenAnchor;
  const officer = () => as.officer();

  beforeAll(async () => {
    anchor = await givenAnchor();
    await givenPurchases(anchor, [
      { node: BATTERY, value: 777_777, period: 2023, place: 'city', confidential: true },
      {
        ...{ node: MOTOR, value: 888_888, period: 2025, place: 'outside', confidential: true },
        supplier: { id: anchor.firm.id, name: 'CANARY supplier' },
      },
    ]);
  });

  it('leave no trace for those who may not read them: not a year, a sum, a node or a name', async () => {
    const supply = await supplyOf(anchor, '', officer());

    expect(supply).toMatchObject({ basis: 'none', nodes: [], years: [], from: null, to: null });
    expect([supply.rates, ...supply.rings].map(({ value }) => value.denominator)).toEqual([0, 0, 0, 0, 0]);
    expect((await supplyOf(anchor, '?year=2023', officer())).nodes).toEqual([]);
    const { body } = await officer().get<{ items: Anchor[] }>('/anchors?chain=AUTO');
    expect(body.items.find(({ id }) => id === anchor.id)!.supply).toBeNull();
    expect((await officer().get<Anchor>(`/anchors/${anchor.id}`)).body.supply).toBeNull();
  });

  it('count for those who may', async () => {
    const supply = await supplyOf(anchor);

    expect(supply.years.map(({ year }) => year)).toEqual([2023, 2025]);
    expect(supply.nodes[0]).toMatchObject({ value: 888_888, suppliers: ['CANARY supplier'] });
    const { body } = await as.leader().get<{ items: Anchor[] }>('/anchors?chain=AUTO');
    // Each node has a year of its own: the last one that is known of it.
    expect(body.items.find(({ id }) => id === anchor.id)!.supply).toMatchObject({
      denominator: 777_777 + 888_888,
    });
  });

  it('stay apart from open ones', async () => {
    await givenPurchases(anchor, [
      { node: SEAT, value: 1_000, period: 2025, place: 'city', confidential: false },
    ]);
    const supply = await supplyOf(anchor, '', officer());

    expect(supply.rates.value).toEqual({ low: 1_000, high: 1_000, denominator: 1_000 });
    expect(supply.nodes.map(({ code }) => code)).toEqual([SEAT]);
    expect(supply.years.map(({ year }) => year)).toEqual([2025]);
  });
});
