import type { Comparison } from '../chain.types';
import { makeGapMap } from './gapMap';

/** Somebody comes to make the seats: the gap closes and the rate rises. */
export function makeComparison(): Comparison {
  const { totals } = makeGapMap();
  const figures = { coverage: null, reachable: 100 };
  return {
    before: { ...totals, gapValue: 12.9e8, localSupplyRateValue: { low: 0, high: 0, denominator: 1000 } },
    after: { ...totals, gapValue: 11.1e8, localSupplyRateValue: { low: 140, high: 140, denominator: 1000 } },
    nodes: [
      {
        ...{ code: 'M0201', nameZh: '座椅总成', nameEn: 'Seat' },
        before: { ...figures, state: 'missing', gapValue: 3e8 },
        after: { ...figures, state: 'weak', gapValue: 1.2e8 },
      },
    ],
    computed: 4,
    left: [],
  };
}
