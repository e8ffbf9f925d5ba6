import { beforeEach, describe, expect, it } from '@jest/globals';

import type { Chain } from './chain.entity';
import type { ChainData, ChainRepository, NodeRow } from './chain.repository';
import { aPart, aSite, aVolume } from './gap/testing/chains';
import { GapMaps } from './gap-maps';

const row = (code: string, parentCode: string | null): NodeRow => ({
  ...{ id: `id-${code}`, code, parentCode, nameZh: code, nameEn: code, stream: 'midstream', level: 1 },
  ...{ kind: 'part', criticality: null, costSharePct: null, costShareBasis: null, supplyRadius: null },
  ...{ energyIntensity: null, minScale: null, judgedBy: null, source: 'spec', dataDate: '2025' },
});

const chainAt = (revision: number) =>
  ({ id: 'chain-1', code: 'X', nameZh: 'X', nameEn: 'X', dataDate: '2025', revision }) as Chain;

describe('GapMaps', () => {
  let reads: number;
  let data: ChainData;
  let maps: GapMaps;

  beforeEach(() => {
    reads = 0;
    data = {
      nodes: [row('X', null), row('G', 'X'), row('seat', 'G'), row('car', 'X')],
      links: [{ from: 'seat', to: 'car' }],
      sites: [],
      bill: [aPart('car', 'seat', 100)],
      volumes: [aVolume('Anchor', 'car', 500)],
      selfSupply: [],
    };
    const chains = { data: () => Promise.resolve(((reads += 1), data)) };
    maps = new GapMaps(chains as unknown as ChainRepository);
  });

  it('computes a revision once', async () => {
    await maps.summary(chainAt(1));
    await maps.whole(chainAt(1));
    await maps.node(chainAt(1), 'seat');
    expect(reads).toBe(1);
  });

  it('computes again when the chain has changed', async () => {
    expect((await maps.summary(chainAt(1))).states).toMatchObject({ missing: 1 });
    const site = {
      ...aSite('One', ['seat']),
      capacity: null,
      year: null,
      place: null,
      origin: 'atlas' as const,
    };
    data = { ...data, sites: [site] };
    expect((await maps.summary(chainAt(1))).states).toMatchObject({ missing: 1 });
    expect((await maps.summary(chainAt(2))).states).toMatchObject({ missing: 0, break_point: 1 });
  });

  it('flags the nodes of the anchors it is told of', async () => {
    const anchor = {
      id: 'a',
      chainCode: 'X',
      enterprise: { id: 'e', name: 'E' },
      localName: 'E',
      note: null,
    };
    maps.askForAnchors({ ofChain: () => Promise.resolve([{ ...anchor, nodeCodes: ['car'] }]) });
    const map = await maps.whole(chainAt(1));
    expect(map.nodes.filter((node) => node.anchor).map(({ code }) => code)).toEqual(['X', 'car']);
    expect(map.anchors).toHaveLength(1);
  });

  it('tells of a node: rows, neighbours, and for a group the sites below it', async () => {
    const site = {
      ...aSite('One', ['seat']),
      capacity: '5',
      year: 2024,
      place: 'p',
      origin: 'atlas' as const,
    };
    data = { ...data, sites: [site] };
    const seat = await maps.node(chainAt(1), 'seat');
    expect(seat).toMatchObject({
      demandRows: [{ product: 'car', value: 500, selfSupply: null }],
      downstream: [{ code: 'car', state: 'not_needed' }],
      upstream: [],
    });
    expect((await maps.node(chainAt(1), 'G'))?.localSites).toMatchObject([{ nameZh: 'One', capacity: '5' }]);
    expect(await maps.node(chainAt(1), 'nowhere')).toBeNull();
  });
});
