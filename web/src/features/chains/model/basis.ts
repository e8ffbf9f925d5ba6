import type { GapMap } from '../chain.types';

interface Words {
  t: (key: string, params?: Record<string, unknown>) => string;
  n: (value: number, options: Intl.NumberFormatOptions) => string;
}

const ALL = 0.9995;

/** Share of a chain's demand that is from the anchors' own records, 0 to 1; the rest is an estimate. */
export function measuredShare({ measuredValue, demandValue }: GapMap['totals']): number {
  return measuredValue && demandValue ? measuredValue / demandValue : 0;
}

export function isMeasured(share: number): boolean {
  return share >= ALL;
}

/** Whether a figure is from records or an estimate, in a word; one that is hardly from records is an estimate. */
export function basisWords(measured: number, { t, n }: Words): string {
  if (isMeasured(measured)) return t('chains.basis.purchases');
  if (measured < 0.005) return t('ui.estimated');
  return t('chains.basis.mixed', { share: n(measured, { style: 'percent', maximumFractionDigits: 0 }) });
}
