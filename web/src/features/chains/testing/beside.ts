import type { Beside } from '../chain.types';
import { emptyCounts } from '../model/groups';
import { makeGapMap } from './gapMap';

export const [FIRST, SECOND] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
];

type Totals = Beside['asIs']['totals'];
const figures = (state: 'missing' | 'weak' | 'break_point', gapValue: number) => {
  return { state, gapValue, coverage: null, reachable: 100 };
};

export function makeColumn(totals: Partial<Totals>, missing = 0): Beside['asIs'] {
  return { totals: { ...makeGapMap().totals, ...totals }, states: { ...emptyCounts(), missing } };
}

function makeScenario(id: string, name: string, column: Beside['asIs']): Beside['scenarios'][number] {
  const author = { id: 'u-1', name: '张三' };
  const made = { radius: 'city' as const, year: null, yearKnown: false };
  return { ...{ id, name, note: '', author, moves: 2, left: [] }, ...made, ...column };
}

/** Seats in both scenarios, each its own way; lamps in the second alone; wheels in both alike. */
export function makeBeside(): Beside {
  const rate = (low: number, high: number) => ({ low, high, denominator: 100 });
  const gap = (value: number) => ({ gapValue: value, gapLow: value, gapHigh: value });
  return {
    years: [2025, 2024],
    firstDay: '2025-11-01',
    asIs: makeColumn({ ...gap(10e8), localSupplyRateValue: rate(10, 20) }, 3),
    scenarios: [
      makeScenario(FIRST!, '座椅一家', makeColumn({ ...gap(7e8), localSupplyRateValue: rate(30, 40) }, 2)),
      makeScenario(SECOND!, '三家落地', makeColumn({ ...gap(6e8), localSupplyRateValue: rate(25, 50) }, 2)),
    ],
    nodes: [
      {
        ...{ code: 'M0201', nameZh: '座椅总成', nameEn: 'Seat', apart: true, asIs: figures('missing', 5e8) },
        scenarios: [figures('weak', 2e8), figures('break_point', 3e8)],
      },
      {
        ...{ code: 'M0203', nameZh: '车灯', nameEn: 'Lamp', apart: true, asIs: figures('missing', 1e8) },
        scenarios: [figures('missing', 1e8), figures('weak', 0)],
      },
      {
        ...{ code: 'M0202', nameZh: '车轮', nameEn: 'Wheel', apart: false, asIs: figures('missing', 4e8) },
        scenarios: [figures('weak', 3.8e8), figures('weak', 3.8e8)],
      },
    ],
    gone: [],
  };
}
