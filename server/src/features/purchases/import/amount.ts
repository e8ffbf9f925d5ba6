import { AMOUNT_UNITS, type AmountUnit, LIMITS } from '@lianzhao/contracts';

import { plainCell, type Read } from './read';

const UNITS: readonly [name: RegExp, unit: AmountUnit][] = [
  [/亿/, 'yi'],
  [/百万|million|^mn$/i, 'million'],
  [/万/, 'wan'],
  [/^(元|人民币|人民币元|rmb|cny|yuan|¥|￥)$/i, 'yuan'],
];
const AMOUNT =
  /^(?<sign>[-+(−]?)[¥￥]?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<rest>\.\d+)?\)?(?<unit>[^\d.,\s]*)$/;

/** The unit a title or a cell names, such as `万元`; null when it names none. */
export function amountUnitOf(text: string | null): AmountUnit | null {
  const name = plainCell(text ?? '');
  return UNITS.find(([known]) => known.test(name))?.[1] ?? null;
}

/** ISO 4217 of what a title or a cell names besides the size of the unit; null when it names no currency. */
export function currencyOf(text: string | null): string | null {
  const name = plainCell(text ?? '').toUpperCase();
  if (/USD|US\$|美元/.test(name)) return 'USD';
  if (/EUR|€|欧元/.test(name)) return 'EUR';
  if (/JPY|日元/.test(name)) return 'JPY';
  if (/HKD|港[元币]/.test(name)) return 'HKD';
  if (/CNY|RMB|¥|人民币|元/.test(name)) return 'CNY';
  return /^[A-Z]{3}$/.test(name) ? name : null;
}

/**
 * 元 as a decimal text with two places. The unit beside the figure wins over that of the column.
 * @param unit of the column; null when nobody has said
 */
export function readAmount(cell: string, unit: AmountUnit | null): Read<string> {
  const parts = AMOUNT.exec(plainCell(cell).replaceAll(/\s/g, ''))?.groups;
  if (!parts) return { flaw: 'amount-unreadable' };
  const own = amountUnitOf(parts.unit ?? '');
  if (parts.unit && !own) return { flaw: 'amount-unreadable' };
  const size = own ?? unit;
  const figure = Number(`${(parts.digits ?? '').replaceAll(',', '')}${parts.rest ?? ''}`);
  if (parts.sign && parts.sign !== '+') return { flaw: 'amount-not-positive' };
  if (!size) return { flaw: 'unit-unknown' };
  const value = (figure * AMOUNT_UNITS[size]).toFixed(2);
  if (Number(value) <= 0) return { flaw: 'amount-not-positive' };
  return Number(value) > LIMITS.moneyMax ? { flaw: 'amount-too-large' } : { value };
}
