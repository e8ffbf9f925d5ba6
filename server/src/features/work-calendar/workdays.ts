import type { DayKind } from '@lianzhao/contracts';

import { dayOf, endOfDay } from '../../platform/calendar';

const DAY_MS = 86_400_000;
/** 1970-01-05, in days since the first of that year. */
const FIRST_MONDAY = 4;
const WEEK = 7;
const WORKDAYS = 5;
const SUNDAY = 0;
const SATURDAY = 6;

/** Counting in working days of the zone. Days are YYYY-MM-DD; a year nobody described has weekends only. */
export class Workdays {
  /** @param special the days that are not as their weekday says */
  constructor(private readonly special: ReadonlyMap<string, DayKind>) {}

  isWorkday(day: string): boolean {
    const kind = this.special.get(day);
    return kind === undefined ? !isWeekend(day) : kind === 'work';
  }

  /** End of the n-th working day after the day of a moment, which itself is not counted (民法典 第201条). */
  after(from: Date, n: number): Date {
    let day = dayOf(from);
    for (let counted = 0; counted < n;) {
      day = shifted(day, 1);
      if (this.isWorkday(day)) counted++;
    }
    return endOfDay(day);
  }

  /** End of a period of calendar days; one that ends on a day off ends on the next working day (第203条). */
  within(from: Date, days: number): Date {
    let day = shifted(dayOf(from), days);
    while (!this.isWorkday(day)) day = shifted(day, 1);
    return endOfDay(day);
  }

  /** Working days from the day of one moment to that of another, the first not counted; negative backwards. */
  between(from: Date, to: Date): number {
    const [first, last] = [dayOf(from), dayOf(to)];
    if (last < first) return 0 - this.between(to, from);
    let counted = weekdaysUntil(last) - weekdaysUntil(first);
    for (const [day, kind] of this.special) {
      if (day <= first || day > last) continue;
      if (isWeekend(day) && kind === 'work') counted++;
      if (!isWeekend(day) && kind !== 'work') counted--;
    }
    return counted;
  }
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SUNDAY || weekday === SATURDAY;
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}

/** Days from Monday to Friday since the first Monday of 1970, the day itself included: no day is looked at. */
function weekdaysUntil(day: string): number {
  const days = Date.parse(`${day}T00:00:00Z`) / DAY_MS - FIRST_MONDAY + 1;
  const weeks = Math.floor(days / WEEK);
  return weeks * WORKDAYS + Math.min(days - weeks * WEEK, WORKDAYS);
}
