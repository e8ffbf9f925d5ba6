import { useI18n } from 'vue-i18n';

import { moneyText } from '@/ui';
import type { Evidence } from '../chain.types';

/** Codes and parameters of the server as sentences in the reader's language. */
export function useEvidence() {
  const { t, te, locale } = useI18n();

  function words(name: string, value: unknown): unknown {
    if (name === 'value' && typeof value === 'number') return moneyText(value, locale.value);
    if (name === 'coverage' && typeof value === 'number') return Math.round(value * 100);
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
    return t(key, { ...named, year }, Number(params.count ?? 1));
  }

  return { sentence };
}
