export interface MoneyParts {
  figure: string;
  unit: string;
}

const CHINESE: readonly (readonly [number, string])[] = [
  [1e8, '亿元'],
  [1e4, '万元'],
  [1, '元'],
];
const ENGLISH: readonly (readonly [number, string])[] = [
  [1e9, 'bn CNY'],
  [1e6, 'm CNY'],
  [1, 'CNY'],
];

/** An amount in 元 as people read it: two decimals at most, in the largest unit that leaves something before the point. */
export function moneyParts(value: string | number | null | undefined, locale: string): MoneyParts | null {
  if (value === null || value === undefined || value === '') return null;
  const amount = Number(value);
  if (!Number.isFinite(amount)) return null;

  const units = locale === 'en' ? ENGLISH : CHINESE;
  // Rounding must not leave 10000.00 万元 where 1.00 亿元 is meant.
  const [size, unit] = units.find(([size]) => Math.abs(amount) >= size * 0.99995) ?? [
    1,
    units.at(-1)?.[1] ?? '',
  ];
  return { figure: fixed(amount / size, size === 1 ? 0 : 2, locale), unit };
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many decimals. Making a format takes longer than drawing what it says, and a map has hundreds. */
export function fixed(value: number, decimals: number, locale: string): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

export function moneyText(value: string | number | null | undefined, locale: string): string {
  const parts = moneyParts(value, locale);
  return parts ? `${parts.figure} ${parts.unit}` : '–';
}

const WAN = 1e4;

/** 万元 as typed into a field, as the 元 that are stored; null when it is not an amount. */
export function yuanOf(wan: string): string | null {
  const text = wan.replaceAll(/[,，\s]/g, '');
  if (!/^\d+(\.\d{1,6})?$/.test(text)) return null;
  return (Number(text) * WAN).toFixed(2).replace(/\.00$/, '');
}

/** Stored 元 as the 万元 that stand in a field. */
export function wanOf(yuan: string | null | undefined): string {
  return yuan ? String(Number((Number(yuan) / WAN).toFixed(6))) : '';
}
