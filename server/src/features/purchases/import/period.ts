import { plainCell, type Read } from './read';

/** First and last day, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

const MONTHS_OF_QUARTER = 3;
const CHINESE = '一二三四';
const BETWEEN = /^(.+?)(?:\s*[~～—–至到]+\s*|\s+-\s+|(?<=\d{4}[./年]\d{1,2}月?)-(?=\d{4}))(.+)$/;

/**
 * A year, half-year, quarter or month, in any of the ways people write them, or two of these with 至 or ~ between.
 * One day alone is no period: Excel makes it of what was typed as a month, and it may be neither.
 */
export function readPeriod(cell: string): Read<Period> {
  const text = plainCell(cell);
  const whole = spanOf(text);
  if (whole) return isDay(text) ? { flaw: 'period-of-a-day' } : inOrder(whole.from, whole.to);
  const [, first, last] = BETWEEN.exec(text) ?? [];
  return readSpan(first ?? '', last ?? '');
}

/** The period between two cells, both included: a month begins with its first day and ends with its last. */
export function readSpan(first: string, last: string): Read<Period> {
  const [start, end] = [spanOf(plainCell(first)), spanOf(plainCell(last))];
  return start && end ? inOrder(start.from, end.to) : { flaw: 'period-unreadable' };
}

function inOrder(from: string, to: string): Read<Period> {
  return from > to ? { flaw: 'period-backwards', params: { from, to } } : { value: { from, to } };
}

function spanOf(text: string): Period | null {
  const [, year] = /^(\d{4})年?度?$/.exec(text) ?? [];
  if (year) return months(year, 1, 12);
  const [, ofHalf, half] = /^(\d{4})(?:年|[-\s]?)(上半年|下半年|H1|H2)$/i.exec(text) ?? [];
  if (ofHalf) return /上|1/.test(half ?? '') ? months(ofHalf, 1, 6) : months(ofHalf, 7, 12);
  const [, ofQuarter, letter, word] =
    /^(\d{4})年?[-\s]?(?:Q([1-4])|第?([一二三四1-4])季度?)$/i.exec(text) ?? [];
  if (ofQuarter) return quarterOf(ofQuarter, letter ?? word ?? '');
  const [, ofMonth, month] =
    /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? /^(\d{4})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (ofMonth) return months(ofMonth, Number(month), Number(month));
  return dayOf(text);
}

function quarterOf(year: string, name: string): Period | null {
  const at = CHINESE.includes(name) ? CHINESE.indexOf(name) : Number(name) - 1;
  return months(year, at * MONTHS_OF_QUARTER + 1, (at + 1) * MONTHS_OF_QUARTER);
}

function months(year: string, first: number, last: number): Period | null {
  if (first < 1 || last > 12 || Number(year) < 2000 || Number(year) > 2099) return null;
  // The day before the first of the next month.
  const end = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, to: end };
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?$/;

function isDay(text: string): boolean {
  return DAY.test(text);
}

function dayOf(text: string): Period | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written);
  return year !== '' && real && year >= '2000' ? { from: written, to: written } : null;
}
