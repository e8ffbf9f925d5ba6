import { beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';

import type { Database } from '../../../platform/database';
import type { Chain } from '../chain.entity';
import type { ChainRepository, Touched } from '../chain.repository';
import type { PurchaseInput } from '../gap/gap-input';
import { aChain, aMove, aPart, aPurchase, aSite, aVolume } from '../gap/testing/chains';
import { gapMapDtoOf, nodeDetailOf } from './gap-map.mapper';
import { GapMaps } from './gap-maps';
import type { ChainData, NodeRow, SiteRow } from './map-data';
import type { MapInputs } from './map-inputs';
import { movedMap } from './moved-map';
import type { Variant } from './variant';

const row = (code: string, parentCode: string | null): NodeRow => ({
  ...{ id: `id-${code}`, code, parentCode, nameZh: code, nameEn: code, stream: 'midstream', level: 1 },
  ...{ kind: 'part', criticality: null, costSharePct: null, costShareBasis: null, supplyRadius: null },
  ...{ energyIntensity: null, minScale: null, judgedBy: null, source: 'spec', dataDate: '2025' },
  ...{ technologies: [], industryCodes: [], keywords: [], version: 1, changedAt: new Date(0), editor: null },
});

const siteRow = (name: string, codes: string[], change: Partial<SiteRow> = {}): SiteRow => ({
  ...aSite(name, codes),
  ...{
    capacity: null,
    year: null,
    place: null,
    origin: 'atlas',
    evidence: null,
    dataDate: null,
    editor: null,
  },
  ...{ version: 1, ...change },
});

const NOW: Variant = { radius: 'city', confidential: false, year: null, on: null };
const chainAt = (revision: number) =>
  ({
    id: 'chain-1',
    code: 'X',
    nameZh: 'X',
    nameEn: 'X',
    dataDate: '2025',
    revision,
    own: false,
    version: 1,
  }) as Chain;

describe('GapMaps', () => {
  let reads: number;
  let data: ChainData;
  let purchases: PurchaseInput[];
  let changes: Touched[];
  let asked: (readonly string[] | undefined)[];
  let maps: GapMaps;
  let years: number[];
  let inTransaction: boolean;
  /** What reading waits for. */
  let held: Promise<void> | undefined;

  beforeEach(() => {
    reads = 0;
    years = [];
    inTransaction = false;
    held = undefined;
    purchases = [];
    changes = [];
    asked = [];
    data = {
      nodes: [row('X', null), row('G', 'X'), row('seat', 'G'), row('car', 'X')],
      links: [{ from: 'seat', to: 'car' }],
      sites: [],
      bill: [aPart('car', 'seat', 100)],
      volumes: [aVolume('Anchor', 'car', 500, { anchorId: 'anchor' })],
      ...{ selfSupply: [], quotients: [], overrides: [], settings: DEFAULT_GAP_SETTINGS },
    };
    const inputs = {
      gather: async () => {
        reads += 1;
        const input = aChain({ ...data, purchases, anchorNodes: new Set(['car']) });
        await held;
        return { data, anchors: [], years, firstDay: null, input };
      },
      purchases: (_chain: Chain, _variant: Variant, nodeIds?: readonly string[]) => {
        asked.push(nodeIds);
        return Promise.resolve(
          purchases.filter(({ nodeCode }) => nodeIds?.includes(`id-${nodeCode}`) ?? true),
        );
      },
      years: () => Promise.resolve(years),
    };
    const db = {
      get inTransaction() {
        return inTransaction;
      },
    } as Database;
    const chains = {
      changes: () => Promise.resolve(changes),
      codesOf: (ids: string[]) => Promise.resolve(ids.map((id) => id.replace('id-', ''))),
    };
    maps = new GapMaps(db, chains as unknown as ChainRepository, inputs as unknown as MapInputs);
  });

  const statesAt = async (revision: number) =>
    gapMapDtoOf(await maps.of(chainAt(revision), NOW)).chain.states;

  it('computes a revision once, and each variant for itself', async () => {
    await maps.of(chainAt(1), NOW);
    await maps.of(chainAt(1), NOW);
    expect(reads).toBe(1);
    await maps.of(chainAt(1), { ...NOW, radius: 'region' });
    await maps.of(chainAt(1), { ...NOW, confidential: true });
    expect(reads).toBe(3);
  });

  it('computes anew when anything may have changed', async () => {
    expect(await statesAt(1)).toMatchObject({ missing: 1 });
    data = { ...data, sites: [siteRow('One', ['seat'])] };
    expect(await statesAt(1)).toMatchObject({ missing: 1 });
    changes = [{ revision: 2, nodeIds: null }];
    expect(await statesAt(2)).toMatchObject({ missing: 0, break_point: 1 });
    expect(reads).toBe(2);
  });

  it('reads and computes only what purchases touch when nothing else changed', async () => {
    await maps.of(chainAt(1), NOW);
    purchases = [aPurchase('seat', 900)];
    changes = [{ revision: 2, nodeIds: ['id-seat'] }];
    const map = await maps.of(chainAt(2), NOW);

    expect(reads).toBe(1);
    expect(asked).toEqual([['id-seat']]);
    expect(map.computation.result.nodes.get('seat')?.demand).toMatchObject({
      basis: 'purchases',
      value: 900,
    });
    expect(gapMapDtoOf(map).totals.demandValue).toBe(900);
  });

  it('computes anew when it is not told of every revision', async () => {
    await maps.of(chainAt(1), NOW);
    changes = [{ revision: 3, nodeIds: ['id-seat'] }];
    await maps.of(chainAt(3), NOW);

    expect(reads).toBe(2);
  });

  it('tells the same whether it was brought up or computed anew: years, and sums to the last digit', async () => {
    const amounts = [0.1, 0.2, 0.3];
    data = {
      ...data,
      nodes: [...data.nodes, row('belt', 'G'), row('foam', 'G')],
      bill: [aPart('car', 'G', 100)],
    };
    purchases = ['seat', 'belt', 'foam'].map((code, at) => aPurchase(code, amounts[at] ?? 0));
    await maps.of(chainAt(1), NOW);
    years = [2024];
    purchases = [aPurchase('belt', 0.7), ...purchases.filter(({ nodeCode }) => nodeCode !== 'belt')];
    changes = [{ revision: 2, nodeIds: ['id-belt'] }];
    const map = await maps.of(chainAt(2), NOW);
    const broughtUp = gapMapDtoOf(map);
    // Sums of fractions depend on their order, so it is the same as when all are read.
    const order = map.computation.context.input.purchases.map(({ nodeCode }) => nodeCode);
    expect([reads, order]).toEqual([1, ['belt', 'foam', 'seat']]);
    changes = [{ revision: 3, nodeIds: null }];
    const anew = gapMapDtoOf(await maps.of(chainAt(3), NOW));

    expect(reads).toBe(2);
    expect(broughtUp).toEqual(anew);
    expect(broughtUp.years).toEqual([2024]);
  });

  it('computes once for all who ask at the same time', async () => {
    const [one, two] = await Promise.all([maps.of(chainAt(1), NOW), maps.of(chainAt(1), NOW)]);
    expect(reads).toBe(1);
    expect(two).toBe(one);
  });

  it('keeps nothing of what a transaction sees, which may never come to be', async () => {
    inTransaction = true;
    await maps.of(chainAt(1), NOW);
    inTransaction = false;
    data = { ...data, sites: [siteRow('One', ['seat'])] };
    expect(await statesAt(1)).toMatchObject({ missing: 0 });
  });

  it('is never put back by somebody who asked for an earlier revision and waited longer', async () => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    const early = maps.of(chainAt(1), NOW);
    held = undefined;
    changes = [{ revision: 2, nodeIds: null }];
    const late = await maps.of(chainAt(2), NOW);
    release();
    await early;
    expect(await maps.of(chainAt(2), NOW)).toBe(late);
  });

  it('keeps nothing of a what-if', async () => {
    const tried = movedMap(await maps.of(chainAt(1), NOW), [aMove('seat')]);
    expect(tried.computation.result.states).toMatchObject({ missing: 0 });
    expect(await statesAt(1)).toMatchObject({ missing: 1 });
    expect(reads).toBe(1);
  });

  it('tells of a node: rows, neighbours, and for a group the sites below it', async () => {
    data = { ...data, sites: [siteRow('One', ['seat'], { capacity: '5', year: 2024, place: 'p' })] };
    const map = await maps.of(chainAt(1), NOW);

    expect(nodeDetailOf(map, 'seat')).toMatchObject({
      demandRows: [{ product: 'car', value: 500, selfSupply: null }],
      downstream: [{ code: 'car', state: 'not_needed' }],
      upstream: [],
    });
    expect(nodeDetailOf(map, 'G')?.localSites).toMatchObject([{ nameZh: 'One', capacity: '5' }]);
    expect(nodeDetailOf(map, 'nowhere')).toBeNull();
  });

  it('shows the word of a person as the state, and what was computed beside it', async () => {
    const override = {
      nodeCode: 'seat',
      state: 'adequate',
      action: null,
      reason: 'r',
      author: 'Li',
    } as const;
    data = { ...data, overrides: [{ ...override, expiresOn: '2099-01-01' }] };
    const map = await maps.of(chainAt(1), NOW);

    expect(nodeDetailOf(map, 'seat')).toMatchObject({ state: 'adequate', computedState: 'missing' });
    expect(gapMapDtoOf(map).chain.states).toMatchObject({ adequate: 1, missing: 0 });
  });
});
