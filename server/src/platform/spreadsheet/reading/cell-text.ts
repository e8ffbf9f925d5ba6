/** What cannot be stored or cannot be seen: control characters but for line and tab, marks of order and width. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u200B\u2060\uFEFF]/gu;

/** A cell's text as it is kept: nothing unseen in it, one kind of line end, nothing around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(HALF, '\uFFFD').trim();
}

/** Half of a character outside the basic plane, which nothing can store. */
const HALF = /\p{Cs}/gu;
/** What no office program writes into a cell: the text was damaged before it came. */
const DAMAGE = /(?![\n\t\r])\p{Cc}|\p{Cs}/u;

/** True when cleaning takes away more than marks that mean nothing. */
export function isDamaged(text: string): boolean {
  return DAMAGE.test(text);
}

/** `_x000D_` is how a workbook writes characters that XML cannot. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** How a number is shown, as far as it changes what it means. */
export type NumberStyle = 'plain' | 'percent' | 'date';

/** Excel computes with 15 digits; those behind are noise of the binary number. */
const DIGITS = 15;
const DAY_MS = 86_400_000;

/** A stored number as a person reads it. */
export function numberText(raw: string, style: NumberStyle, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (style === 'date') return dateText(value, date1904);
  if (style === 'percent') return `${decimalText(value * 100)}%`;
  return decimalText(value);
}

/** Whole numbers from here on have lost digits to the fifteen that Excel keeps. */
const WHOLE = 1e15;

/** True when the number once had digits that are no longer in it, as with codes and telephone numbers. */
export function lostDigits(raw: string, style: NumberStyle): boolean {
  return style === 'plain' && Math.abs(Number(raw)) >= WHOLE;
}

function decimalText(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toPrecision(DIGITS).split('e');
  const digits = exponent === '0' ? mantissa : shifted(mantissa, Number(exponent));
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** `1.5` and 3 → `1500`: without the exponent that nobody types. */
function shifted(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', rest = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + rest;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Days since the end of 1899 (with a 29 February 1900 that never was) or since 1904. */
function dateText(serial: number, date1904: boolean): string {
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  // To the second: serials are fractions and would end in 59.999.
  const moment = new Date(Math.round((days - 25_569) * (DAY_MS / 1000)) * 1000);
  if (serial < 0 || Number.isNaN(moment.getTime())) return decimalText(serial);
  const [day = '', time = ''] = moment.toISOString().split('T');
  const clock = time.slice(0, 8);
  if (serial < 1) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** Numbers of formats that come with Excel and show a date or a time, those of Chinese Excel among them. */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const PERCENT_FORMATS = [9, 10];

/** @param code of a format the file defines itself */
export function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) {
    if (PERCENT_FORMATS.includes(id)) return 'percent';
    return DATE_FORMATS.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
  }
  // Of the first section, without literal text, colours and conditions; an elapsed time ([h]:mm) is a number.
  const first = code.split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'plain';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare) ? 'date' : 'plain';
}
