import { describe, expect, it } from '@jest/globals';
import type { DayKind } from '@lianzhao/contracts';

import { dayOf } from '../../platform/calendar';
import { Workdays } from './workdays';

/** 国庆节 2026 with the days worked for it, and nothing else. */
const NATIONAL_DAY = new Workdays(
  new Map<string, DayKind>([
    ...['01', '02', '03', '04', '05', '06', '07'].map((d): [string, DayKind] => [`2026-10-${d}`, 'off']),
    ['2026-09-20', 'work'],
    ['2026-10-10', 'work'],
  ]),
);
const at = (day: string, time = '15:00') => new Date(`${day}T${time}:00+08:00`);

describe('working days', () => {
  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-09-20', true],
  ])('%s: %s', (day, workday) => {
    expect(NATIONAL_DAY.isWorkday(day)).toBe(workday);
  });

  it.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i working days: until the end of %s', (from, days, until) => {
    const end = NATIONAL_DAY.after(at(from), days);

    expect(dayOf(end)).toBe(until);
    expect(dayOf(new Date(end.getTime() + 1))).not.toBe(until);
  });

  it('are days of the zone, whatever the clock of the server says', () => {
    // 00:30 in Ordos is still the day before in Greenwich.
    expect(dayOf(NATIONAL_DAY.after(at('2026-11-30', '00:30'), 1))).toBe('2026-12-01');
  });

  it.each([
    ['2026-09-24', 7, '2026-10-08'],
    ['2026-11-20', 7, '2026-11-27'],
    ['2026-11-21', 7, '2026-11-30'],
  ])('%s and %i calendar days: until the end of %s', (from, days, until) => {
    expect(dayOf(NATIONAL_DAY.within(at(from), days))).toBe(until);
  });

  it.each([
    ['2026-09-30', '2026-10-08', 1],
    ['2026-09-30', '2026-09-30', 0],
    ['2026-10-10', '2026-09-30', -3],
    ['2026-10-03', '2026-10-02', 0],
    ['2016-11-28', '2026-09-19', 2559],
    ['1969-12-28', '1970-01-05', 6],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(NATIONAL_DAY.between(at(from), at(to))).toBe(count);
  });
});
