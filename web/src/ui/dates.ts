const ZONE = 'Asia/Shanghai';
const DAY = 86_400_000;

export type RelativeDay = 'today' | 'tomorrow' | 'yesterday';

export interface DateParts {
  relative: RelativeDay | undefined;
  day: string;
  /** Absent for a day without a time. */
  time: string | undefined;
  full: string;
}

/** YYYY-MM-DD of a moment in the zone's own time. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
}

/** The day that many days after `from`. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** `YYYY-MM-DDTHH:mm` in the zone's own time, as a datetime field wants it. */
export function localMoment(moment: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return `${dayOf(moment)}T${format.format(moment)}`;
}

/** The moment that a datetime field of the zone's own time means. China keeps +08:00 all year. */
export function momentOf(local: string): string {
  return new Date(`${local}:00+08:00`).toISOString();
}

export function dateParts(value: string, now: Date, locale: string): DateParts {
  const hasTime = value.includes('T');
  const day = hasTime ? dayOf(new Date(value)) : value;
  const today = dayOf(now);
  const moment = new Date(hasTime ? value : `${value}T00:00:00+08:00`);
  const sameYear = day.slice(0, 4) === today.slice(0, 4);

  return {
    relative: RELATIVE[daysBetween(today, day)],
    day: format(moment, locale, {
      year: sameYear ? undefined : 'numeric',
      month: MONTH(locale),
      day: 'numeric',
    }),
    time: hasTime ? format(moment, 'en-GB', { hour: '2-digit', minute: '2-digit' }) : undefined,
    full: format(moment, locale, { dateStyle: 'long', timeStyle: hasTime ? 'short' : undefined }),
  };
}

const RELATIVE: Record<number, RelativeDay | undefined> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' };
const MONTH = (locale: string) => (locale === 'en' ? 'short' : 'long');

function format(moment: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { timeZone: ZONE, ...options }).format(moment);
}
