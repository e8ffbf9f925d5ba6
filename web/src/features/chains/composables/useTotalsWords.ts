import { useI18n } from 'vue-i18n';

import { moneyText } from '@/ui';
import type { Comparison } from '../chain.types';
import type { BesideFigure } from '../model/beside';
import { rateText } from '../model/rate';

type Totals = Comparison['before'];

/** The figures of a chain in words; what is known only within limits stays a range. */
export function useTotalsWords() {
  const { n, locale } = useI18n();
  const words: Record<BesideFigure, (totals: Totals) => string> = {
    rate: (totals) => rateText(totals.localSupplyRateValue, n),
    traced: (totals) => rateText(totals.localSupplyRateTraced, n),
    count: ({ localSupplyRateCount: { numerator, denominator } }) =>
      rateText({ low: numerator, high: numerator, denominator }, n),
    gap: ({ gapValue }) => (gapValue === null ? '–' : moneyText(gapValue, locale.value)),
    covered: (totals) => String(totals.covered),
  };
  return (figure: BesideFigure, totals: Totals) => words[figure](totals);
}
