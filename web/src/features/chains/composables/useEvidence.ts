import { useI18n } from 'vue-i18n';

import { moneyText } from '@/ui';
import type { Evidence, SupplyArea } from '../chain.types';
import { useAreas } from './useAreas';

const MONEY = new Set(['value', 'estimate', 'low', 'high']);
const PERCENT = new Set(['coverage', 'share', 'winShare']);
const DECIMAL = new Set(['hhi', 'quotient']);
const FULL_YEAR = 12;

/** Codes and parameters of the server as sentences in the reader's language. */
export function useEvidence(radius: () => SupplyArea) {
  const { t, te, locale } = useI18n();
  const { areaName } = useAreas();

  function words(name: string, value: unknown): unknown {
    if (MONEY.has(name) && typeof value === 'number') return moneyText(value, locale.value);
    if (PERCENT.has(name) && typeof value === 'number') return Math.round(value * 100);
    if (DECIMAL.has(name) && typeof value === 'number') return value.toFixed(2);
    if (name === 'status') return t(`chains.siteStatus.${String(value)}`);
    return value;
  }

  function sentence({ code, params }: Evidence): string {
    const key = `chains.evidence.${code}`;
    if (!te(key)) return t('chains.evidence.other');
    const named = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, words(name, value)]),
    );
    const year = params.year ? t('chains.evidence.year', { year: params.year }) : '';
    const part = typeof params.months === 'number' && params.months < FULL_YEAR ? params.months : 0;
    const months = code.endsWith('-stale')
      ? named.months
      : part
        ? t('chains.evidence.months', { n: part })
        : '';
    return t(
      key,
      { ...named, year: code === 'quotient' ? named.year : year, months, radius: areaName(radius()) },
      Number(params.count ?? 1),
    );
  }

  return { sentence };
}
