import { emptyCounts } from '../model/groups';
import type { GapMap, GapNode } from '../chain.types';

const NO_LOCAL = { operating: 0, building: 0, signed: 0, announced: 0, unknown: 0, aggregate: 0 };
const NO_DEMAND = {
  basis: 'none' as const,
  value: null,
  low: null,
  high: null,
  measured: null,
  planned: null,
};

export function makeNode(code: string, change: Partial<GapNode> = {}): GapNode {
  return {
    id: `id-${code}`,
    code,
    parentCode: code.length > 3 ? code.slice(0, 3) : null,
    nameZh: `环节${code}`,
    nameEn: `Node ${code}`,
    stream: 'midstream',
    level: 4,
    kind: 'part',
    criticality: 3,
    leaf: true,
    state: 'not_needed',
    computedState: change.state === undefined ? 'not_needed' : change.state,
    action: null,
    override: null,
    anchor: false,
    demand: NO_DEMAND,
    local: NO_LOCAL,
    covered: (change.local?.operating ?? 0) + (change.local?.aggregate ?? 0) > 0,
    localShare: null,
    gapValue: null,
    gapLow: null,
    gapHigh: null,
    upliftPct: null,
    priority: null,
    supplyRadius: 'regional',
    energyIntensity: null,
    ageMonths: 6,
    stale: false,
    ...change,
  };
}

export function makeGap(code: string, value: number, change: Partial<GapNode> = {}): GapNode {
  const demand = {
    basis: 'bill_of_materials' as const,
    value,
    low: value * 0.8,
    high: value * 1.2,
    measured: null,
    planned: null,
  };
  const priority = { reachable: value / 2, factors: { value, reach: 0.8, fit: 0.7, confidence: 0.9 } };
  const gap = { gapValue: value, gapLow: demand.low, gapHigh: demand.high, upliftPct: 5 };
  return makeNode(code, { state: 'missing', action: 'fill_chain', ...gap, priority, demand, ...change });
}

const system = (code: string, nameZh: string, stream: GapNode['stream'], gapValue: number | null = null) =>
  makeNode(code, {
    parentCode: 'X',
    nameZh,
    level: 3,
    leaf: false,
    state: null,
    stream,
    kind: 'system',
    gapValue,
  });

/** A chain that fits on a napkin: steel and cells supply a battery and a seat, which the anchor's car needs. */
export function makeGapMap(): GapMap {
  const nodes: GapNode[] = [
    makeNode('X', { parentCode: null, level: 1, leaf: false, state: null, nameZh: '演示产业链' }),
    system('U01', '材料', 'upstream'),
    system('M01', '电池系统', 'midstream', 990),
    system('M02', '内饰与座椅', 'midstream', 300),
    system('D01', '整车制造', 'downstream'),
    makeNode('U0101', { nameZh: '钢板', stream: 'upstream', state: 'missing' }),
    makeNode('U0102', { nameZh: '隔膜', stream: 'upstream' }),
    makeGap('M0101', 900, { nameZh: '动力电池' }),
    makeGap('M0102', 90, { nameZh: '电池箱体', state: 'weak', local: { ...NO_LOCAL, operating: 1 } }),
    makeGap('M0201', 300, { nameZh: '座椅总成' }),
    makeNode('M0202', {
      nameZh: '顶棚',
      state: 'adequate',
      demand: { ...NO_DEMAND, basis: 'bill_of_materials' },
      local: { ...NO_LOCAL, operating: 2 },
    }),
    makeNode('D0101', {
      nameZh: '乘用车整车',
      stream: 'downstream',
      state: 'strength',
      anchor: true,
      local: { ...NO_LOCAL, operating: 1 },
    }),
  ];
  const links = [
    { from: 'U0101', to: 'M0102' },
    { from: 'U0102', to: 'M0101' },
    { from: 'M0101', to: 'M0102' },
    { from: 'M0102', to: 'D0101' },
    { from: 'M0201', to: 'D0101' },
  ];
  const states = { ...emptyCounts(), missing: 3, weak: 1, adequate: 1, strength: 1, not_needed: 1 };
  return {
    chain: {
      code: 'X',
      nameZh: '演示产业链',
      nameEn: 'Demo chain',
      dataDate: '2025-11-30',
      nodeCount: 12,
      leafCount: 7,
      states,
      gapValue: 1290,
      demandValue: 1290,
      measuredValue: null,
      own: false,
      staleMonths: 24,
    },
    dataDate: '2025-11-30',
    radius: 'city',
    on: null,
    year: null,
    years: [],
    firstDay: '2025-11-01',
    staleMonths: 24,
    nodes,
    links,
    anchors: [
      {
        id: 'anchor-1',
        chainCode: 'X',
        enterprise: { id: 'firm-1', name: '演示汽车有限公司' },
        localName: '演示汽车',
        nodeCodes: ['D0101'],
        note: null,
      },
    ],
    totals: {
      demandValue: 1290,
      demandLow: 1032,
      demandHigh: 1548,
      measuredValue: null,
      gapValue: 1290,
      gapLow: 1032,
      gapHigh: 1548,
      plannedDemandValue: null,
      leaves: 7,
      covered: 3,
      localSupplyRateCount: { numerator: 2, denominator: 4 },
      localSupplyRateValue: { low: 0, high: 90, denominator: 1290 },
      localSupplyRateTraced: { low: 0, high: 90, denominator: 1290 },
    },
  };
}
