import type { BomInput, GapInput, GapNodeInput, GapSiteInput, VolumeInput } from '../gap.types';

/** Inputs for specs: whatever a test does not name is ordinary. */
export function aChain(change: Partial<GapInput>): GapInput {
  return {
    nodes: [],
    links: [],
    sites: [],
    bill: [],
    volumes: [],
    selfSupply: [],
    anchorNodes: new Set(),
    ...change,
  };
}

export function aNode(code: string, parentCode: string | null = null): GapNodeInput {
  return { code, parentCode, nameZh: code, stream: 'midstream' };
}

export function aPart(product: string, nodeCode: string, sharePct: number): BomInput {
  const range = { lowPct: sharePct * 0.9, highPct: sharePct * 1.1 };
  const words = { base: 'bought materials', evidence: 'estimate', source: 'spec' };
  return { product, productZh: product, nodeCode, sharePct, ...range, ...words };
}

export function aVolume(
  anchor: string,
  product: string,
  purchasedValue: number | null,
  change: Partial<VolumeInput> = {},
): VolumeInput {
  return {
    anchor,
    product,
    purchasedValue,
    unit: '辆/年(产能)',
    year: 2024,
    valueNodeCodes: null,
    plantStatus: null,
    evidence: 'stated',
    source: 'spec',
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
    source: null,
    places: nodeCodes.map((nodeCode) => ({ nodeCode, annualSupply })),
    ...change,
  };
}
