import { fixed, moneyText } from '@/ui';

/** On a tile there is room for a number only; the legend names the unit (亿元, or CNY billion and million). */
export function tileValue(value: number, locale: string): string {
  if (locale === 'en')
    return value >= 1e9 ? `${figures(value / 1e9)}b` : `${Math.max(1, Math.round(value / 1e6))}m`;
  return value / 1e8 < 0.01 ? '<0.01' : figures(value / 1e8);
}

/** Three figures are all an estimate can carry. */
function figures(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

const UNITS: Record<string, readonly number[]> = { en: [1e9, 1e6, 1], 'zh-CN': [1e8, 1e4, 1] };

/** Low and high in the unit of the larger, so that the eye compares numbers and not units. */
export function rangeText(low: number, high: number, locale: string): string {
  const unit = (UNITS[locale] ?? UNITS['zh-CN'] ?? []).find((size) => high >= size * 0.99995) ?? 1;
  const least = fixed(low / unit, unit === 1 ? 0 : 2, locale);
  return moneyText(high, locale).replace(/^[\d.,]+/, (figure) => `${least}–${figure}`);
}

/** The same where there is no room for a unit, beside an amount that has one. */
export function shortRange(low: number, high: number, locale: string): string {
  return `${tileValue(low, locale)}–${tileValue(high, locale)}`;
}
