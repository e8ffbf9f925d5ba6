import { describe, expect, it } from '@jest/globals';
import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';

import { computeGapMap } from './gap-map';
import type { GapInput } from './gap-input';
import type { GapNode } from './gap-result';
import { aChain, aMove, aNode, aPart, aPurchase, aSite, aVolume } from './testing/chains';

/** steel → seat → car, foam → seat; the anchor asks for seats by an estimate of 1000. */
const CHAIN = aChain({
  nodes: [aNode('X'), ...['steel', 'foam', 'seat', 'car', 'paint'].map((code) => aNode(code, 'X'))],
  links: [
    { from: 'steel', to: 'seat' },
    { from: 'foam', to: 'seat' },
    { from: 'seat', to: 'car' },
  ],
  bill: [aPart('car', 'seat', 100)],
  volumes: [aVolume('Anchor', 'car', 1000, { anchorId: 'anchor' })],
});

function nodeOf(change: Partial<GapInput>, code = 'seat'): GapNode {
  const node = computeGapMap({ ...CHAIN, ...change }).nodes.get(code);
  if (!node) throw new Error(`no node ${code}`);
  return node;
}

const settings = (change: Partial<typeof DEFAULT_GAP_SETTINGS>) => ({ ...DEFAULT_GAP_SETTINGS, ...change });

describe('the tests of domain.md §2.3', () => {
  it('missing: demand and no local supplier', () => {
    expect(nodeOf({}).state).toBe('missing');
    expect(nodeOf({ sites: [aSite('One', ['seat'])] }).state).not.toBe('missing');
  });

  it('weak: coverage below half, or below what the chain sets', () => {
    const sites = [aSite('One', ['seat'], {}, 300), aSite('Two', ['seat'], {}, 190)];
    expect(nodeOf({ sites })).toMatchObject({ state: 'weak', coverage: 0.49, gapValue: 510 });
    expect(nodeOf({ sites, settings: settings({ weakCoverage: 0.4 }) }).state).toBe('adequate');
  });

  it('break point: a single local source', () => {
    expect(nodeOf({ sites: [aSite('One', ['seat'], {}, 900)] }).state).toBe('break_point');
  });

  it('break point: few suppliers, most of it from elsewhere', () => {
    const sites = [aSite('One', ['seat']), aSite('Two', ['seat'])];
    const purchases = [
      aPurchase('seat', 750, { supplier: 'Far', localShare: 0 }),
      aPurchase('seat', 250, { supplier: 'One', localShare: 1 }),
    ];
    expect(nodeOf({ sites, purchases })).toMatchObject({ hhi: 0.625, state: 'weak' });
    const enough = { sites, purchases, settings: settings({ weakCoverage: 0.1 }) };
    expect(nodeOf(enough).state).toBe('break_point');
    expect(nodeOf({ ...enough, settings: settings({ weakCoverage: 0.1, breakHhi: 0.7 }) }).state).toBe(
      'adequate',
    );
    expect(
      nodeOf({ ...enough, settings: settings({ weakCoverage: 0.1, breakExternalShare: 0.75 }) }).state,
    ).toBe('adequate');
  });

  it('blocked: local firms could, the anchors buy elsewhere', () => {
    const sites = [aSite('One', ['seat'], {}, 200), aSite('Two', ['seat'], {}, 100)];
    const purchases = [aPurchase('seat', 1000, { localShare: 0.05 })];
    expect(nodeOf({ sites, purchases }).state).toBe('blocked');
    expect(nodeOf({ sites, purchases: [aPurchase('seat', 1000, { localShare: 0.1 })] }).state).toBe('weak');
    expect(nodeOf({ sites: sites.slice(0, 1), purchases }).state).not.toBe('blocked');
    expect(nodeOf({ sites, purchases, settings: settings({ blockedSupplyShare: 0.4 }) }).state).toBe('weak');
    expect(nodeOf({ sites, purchases, settings: settings({ blockedPurchaseShare: 0.04 }) }).state).toBe(
      'weak',
    );
  });

  it('strength: a location quotient of 1.25 and full coverage', () => {
    const quotients = [
      {
        nodeCode: 'seat',
        year: 2024,
        localValue: 50,
        localTotal: 1000,
        nationalValue: 400,
        nationalTotal: 10_000,
        source: 's',
      },
    ];
    const sites = [aSite('One', ['seat'], {}, 700), aSite('Two', ['seat'], {}, 300)];
    expect(nodeOf({ sites, quotients }).state).toBe('strength');
    expect(nodeOf({ sites }).state).toBe('adequate');
    expect(nodeOf({ sites, quotients, settings: settings({ strengthQuotient: 1.3 }) }).state).toBe(
      'adequate',
    );
    expect(
      nodeOf({ sites: [aSite('One', ['seat'], {}, 999), aSite('Two', ['seat'], {}, 0)], quotients }).state,
    ).toBe('adequate');
  });
});

describe('demand from records', () => {
  it('takes the place of the estimate of the same anchor, and of no other', () => {
    const volumes = [...CHAIN.volumes, aVolume('Other', 'car', 500, { anchorId: 'other' })];
    const { demand } = nodeOf({ volumes, purchases: [aPurchase('seat', 900)] });

    expect(demand).toMatchObject({ basis: 'purchases', value: 1400, measured: 900, low: 1350, high: 1450 });
  });

  it('knows the gap where it knows the share bought locally, and a range where it does not', () => {
    const sites = [aSite('One', ['seat']), aSite('Two', ['seat'])];
    expect(nodeOf({ sites, purchases: [aPurchase('seat', 900, { localShare: 0.25 })] })).toMatchObject({
      gapValue: 675,
      localShare: { low: 0.25, high: 0.25 },
    });
    expect(nodeOf({ sites, purchases: [aPurchase('seat', 900)] })).toMatchObject({
      gapValue: null,
      gapLow: 0,
      gapHigh: 900,
      localShare: { low: 0, high: 1 },
    });
  });

  it('tells of a local source that the register does not have', () => {
    const purchases = [aPurchase('seat', 900, { localShare: 0.9, supplier: 'Small works' })];

    expect(nodeOf({ purchases })).toMatchObject({ state: 'break_point', local: { operating: 0 } });
  });

  it('does not name suppliers among the reasons', () => {
    const { evidence } = nodeOf({
      purchases: [aPurchase('seat', 900, { supplier: 'Secret Ltd', localShare: 0 })],
    });

    expect(JSON.stringify(evidence)).not.toContain('Secret');
  });
});

describe('the radius', () => {
  const sites = [aSite('Near', ['seat'], { area: 'zone' }), aSite('Far', ['seat'], { area: 'region' })];

  it.each([
    ['zone', 'break_point', 1],
    ['city', 'break_point', 1],
    ['region', 'adequate', 2],
  ] as const)('of the %s', (radius, state, operating) => {
    expect(nodeOf({ sites, radius })).toMatchObject({ state, local: { operating } });
  });

  it('says who stands beyond it', () => {
    expect(nodeOf({ sites: sites.slice(1) })).toMatchObject({ state: 'missing' });
    expect(nodeOf({ sites: sites.slice(1) }).evidence).toContainEqual({
      code: 'supply-farther',
      params: { count: 1, names: 'Far' },
    });
  });
});

describe('what to do', () => {
  it('build: nobody works in the chain here', () => {
    expect(nodeOf({}).action).toBe('build_chain');
  });

  it('fill: missing between present ones', () => {
    expect(nodeOf({ sites: [aSite('S', ['steel']), aSite('C', ['car'])] }).action).toBe('fill_chain');
  });

  it.each(['steel', 'car'])('extend: only %s beside it is present', (code) => {
    expect(nodeOf({ sites: [aSite('One', [code])] }).action).toBe('extend_chain');
  });

  it('build: present ones are elsewhere in the chain', () => {
    expect(nodeOf({ sites: [aSite('P', ['paint'])] }).action).toBe('build_chain');
  });

  it('strengthen: present itself', () => {
    expect(nodeOf({ sites: [aSite('One', ['seat'])] }).action).toBe('strengthen_chain');
  });

  it('nothing: not needed', () => {
    expect(nodeOf({}, 'foam').action).toBeNull();
  });
});

describe('a human override', () => {
  const override = { nodeCode: 'seat', state: 'adequate', action: null, reason: 'r', author: 'Li' } as const;

  it('stands beside what was computed, and counts', () => {
    const overrides = [{ ...override, expiresOn: '2025-06-30' }];
    const { nodes, states } = computeGapMap({ ...CHAIN, overrides });

    expect(nodes.get('seat')).toMatchObject({
      state: 'missing',
      override: { state: 'adequate', author: 'Li' },
    });
    expect(states).toMatchObject({ missing: 0, adequate: 1 });
  });

  it('ends with its last day', () => {
    const overrides = [{ ...override, expiresOn: '2025-06-29' }];

    expect(computeGapMap({ ...CHAIN, overrides }).nodes.get('seat')?.override).toBeNull();
  });
});

describe('what-if', () => {
  const parts = { battery: 40_000, motor: 8_000, stamping: 6_000, seat: 3_000, electronics: 13_000 };
  const local: Record<string, number> = { motor: 0.6, stamping: 0.7, seat: 0.5 };
  const input = aChain({
    nodes: [aNode('X'), ...Object.keys(parts).map((code) => aNode(code, 'X'))],
    purchases: Object.entries(parts).map(([code, value]) =>
      aPurchase(code, value, { localShare: code in local ? 1 : 0, tracedShare: local[code] ?? null }),
    ),
  });
  const rates = (change: Partial<GapInput>) => {
    const { localSupplyRateValue: value, localSupplyRateTraced: traced } = computeGapMap({
      ...input,
      ...change,
    }).totals;
    return { value: (value.low / value.denominator) * 100, traced: (traced.low / traced.denominator) * 100 };
  };

  it('starts from the rates of domain.md §4.1', () => {
    expect(rates({}).value).toBeCloseTo(24.2857, 4);
    expect(rates({}).traced).toBeCloseTo(15, 4);
    expect(computeGapMap(input).nodes.get('battery')?.upliftPct).toBeCloseTo(34.2857, 4);
  });

  it('lands a battery plant that wins 60 %: 24.3 % becomes 58.6 %, traced 15 % becomes 21.9 %', () => {
    const moves = [aMove('battery', { winShare: 0.6, tracedShare: 0.2 })];

    expect(rates({ moves }).value).toBeCloseTo(58.5714, 4);
    expect(rates({ moves }).traced).toBeCloseTo(21.8571, 4);
    expect(computeGapMap({ ...input, moves }).nodes.get('battery')).toMatchObject({
      state: 'break_point',
      gapValue: 16_000,
    });
  });

  it('two newcomers share what is left, and never win more than there is', () => {
    const moves = [aMove('battery', { name: 'A' }), aMove('battery', { name: 'B' })];
    expect(computeGapMap({ ...input, moves }).nodes.get('battery')).toMatchObject({
      gapValue: 6_400,
      state: 'adequate',
    });
    const huge = [aMove('battery', { annualSupply: 1e9 })];
    expect(computeGapMap({ ...input, moves: huge }).nodes.get('battery')?.gapValue).toBe(0);
  });

  it('takes a capacity by what it can deliver', () => {
    const moves = [aMove('battery', { annualSupply: 10_000 })];

    expect(computeGapMap({ ...input, moves }).nodes.get('battery')).toMatchObject({
      gapValue: 30_000,
      state: 'weak',
      coverage: 0.25,
    });
  });
});
