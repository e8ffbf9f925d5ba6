import { DEFAULT_AREA, DEFAULT_GAP_SETTINGS } from '@lianzhao/contracts';

import type {
  BomInput,
  GapInput,
  GapNodeInput,
  GapSiteInput,
  MoveInput,
  PurchaseInput,
  VolumeInput,
} from '../gap-input';

/** Inputs for specs: whatever a test does not name is ordinary. */
export function aChain(change: Partial<GapInput>): GapInput {
  return {
    nodes: [],
    links: [],
    sites: [],
    bill: [],
    volumes: [],
    selfSupply: [],
    purchases: [],
    allPurchases: true,
    quotients: [],
    overrides: [],
    moves: [],
    anchorNodes: new Set(),
    settings: DEFAULT_GAP_SETTINGS,
    radius: DEFAULT_AREA,
    today: '2025-06-30',
    ...change,
  };
}

export function aNode(
  code: string,
  parentCode: string | null = null,
  change: Partial<GapNodeInput> = {},
): GapNodeInput {
  return {
    ...{ code, parentCode, nameZh: code, stream: 'midstream', dataDate: '2025' },
    ...{ supplyRadius: 'regional', energyIntensity: 3 },
    ...change,
  };
}

/** A year of records of one anchor at one node. */
export function aPurchase(
  nodeCode: string,
  value: number,
  change: Partial<PurchaseInput> = {},
): PurchaseInput {
  return {
    ...{ anchorId: 'anchor', anchor: 'Anchor', nodeCode, value, supplier: null },
    ...{ localShare: null, tracedShare: null, from: '2024-01-01', to: '2024-12-31', months: 12 },
    ...change,
  };
}

export function aMove(nodeCode: string, change: Partial<MoveInput> = {}): MoveInput {
  return { nodeCode, name: 'Newcomer', winShare: 0.6, tracedShare: null, annualSupply: null, ...change };
}

export function aPart(product: string, nodeCode: string, sharePct: number): BomInput {
  const range = { lowPct: sharePct * 0.9, highPct: sharePct * 1.1 };
  const words = { base: 'bought materials', evidence: 'estimate' as const, source: 'spec' };
  const told = { dataDate: null, editor: null };
  return { product, productZh: product, nodeCode, sharePct, ...range, ...words, ...told };
}

export function aVolume(
  anchor: string,
  product: string,
  purchasedValue: number | null,
  change: Partial<VolumeInput> = {},
): VolumeInput {
  return {
    anchor,
    anchorId: null,
    product,
    purchasedValue,
    unit: '辆/年(产能)',
    year: 2024,
    dataDate: null,
    valueNodeCodes: null,
    plantStatus: null,
    evidence: 'stated',
    source: 'spec',
    editor: null,
    ...change,
  };
}

export function aSite(
  nameZh: string,
  nodeCodes: readonly string[],
  change: Partial<GapSiteInput> = {},
  annualSupply: number | null = null,
): GapSiteInput {
  return {
    id: nameZh,
    nameZh,
    parent: null,
    status: 'operating',
    aggregate: false,
    area: 'city',
    source: null,
    dataDate: null,
    places: nodeCodes.map((nodeCode) => ({ nodeCode, annualSupply })),
    ...change,
  };
}
