import type { AnchorDetail, AnchorRelations, AnchorSupply, Relation, SupplyNode } from '../anchor.queries';

export const ANCHOR: AnchorDetail = {
  ...{ id: 'a-1', chainCode: 'AUTO', localName: 'Leader plant', nodeCodes: ['AUTO-D0101'], note: null },
  enterprise: { id: 'f-0', name: 'Leader' },
  chain: { code: 'AUTO', nameZh: '汽车', nameEn: 'Automotive' },
  ...{ nodes: [], sites: 0, plants: [], volumes: [], source: 'atlas', supply: null },
  ...{ aliases: [], version: 1 },
  leads: { total: 0, open: 0 },
  projects: { total: 0, open: 0 },
  firm: { id: 'f-0', name: 'Leader', shortName: null, province: null, city: null, listing: null },
};

export function supplyNode(code: string, value: number, [low, high]: [number, number]): SupplyNode {
  return {
    ...{ code, nameZh: code, nameEn: code, basis: 'purchases', value, local: { low, high } },
    ...{ traced: { low: 0, high: low }, gapPct: { low: 0, high: 0 }, suppliers: [] },
  };
}

/** The vector of domain.md §4.1. */
export const SUPPLY: AnchorSupply = {
  ...{ radius: 'city', year: null, basis: 'purchases', from: '2025-01-01', to: '2025-12-31' },
  rates: {
    value: { low: 17_000, high: 17_000, denominator: 70_000 },
    count: { numerator: 3, denominator: 5 },
    traced: { low: 10_500, high: 10_500, denominator: 70_000 },
  },
  nodes: [supplyNode('battery', 40_000, [0, 0]), supplyNode('motor', 8_000, [8_000, 8_000])],
  ...{ rings: [], years: [] },
};

let ids = 0;

export function relation(values: Partial<Relation>): Relation {
  return {
    ...{ id: `r-${++ids}`, supplierId: 'f-1', customerId: 'f-0', relation: 'supplies', evidence: 'stated' },
    ...{ node: null, source: 'paper', dataDate: null, editor: null, ring: 1, ...values },
  };
}

export function relationsOf(...relations: Relation[]): AnchorRelations {
  const ends = relations.flatMap(({ supplierId, customerId }) => [supplierId, customerId]);
  return {
    ...{ anchorFirmId: 'f-0', relations, capped: false },
    firms: [...new Set(['f-0', ...ends])].map((id) => ({
      ...{ id, name: `Firm ${id}`, shortName: null, province: null, city: null, area: null },
    })),
  };
}
