import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withI18n } from '@/testing';
import DateText from './DateText.vue';
import { addDays, dayOf, daysBetween, localMoment, momentOf } from './dates';

/** 2026-11-22 09:00 in the zone. */
const now = new Date('2026-11-22T01:00:00Z');
const shown = (value: string | null, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  render(DateText, { props: { value, now }, ...withI18n(locale) }).container.textContent?.trim();

describe('DateText', () => {
  it.each([
    ['2026-11-22T06:20:00Z', '今天 14:20'],
    ['2026-11-21T16:05:00Z', '今天 00:05'],
    ['2026-11-21T15:59:00Z', '昨天 23:59'],
    ['2026-11-23', '明天'],
    ['2026-11-03T02:00:00Z', '11月3日'],
    ['2025-11-03', '2025年11月3日'],
  ])('says %s as %s', (value, words) => {
    expect(shown(value)).toBe(words);
  });

  it('speaks English too', () => {
    expect(shown('2026-11-22T06:20:00Z', 'en')).toBe('Today 14:20');
    expect(shown('2026-11-03', 'en')).toBe('3 Nov');
  });

  it('keeps the exact moment for machines and the whole of it for people', () => {
    render(DateText, { props: { value: '2026-11-03T02:00:00Z', now }, ...withI18n('zh-CN') });
    const time = screen.getByText('11月3日');

    expect(time.getAttribute('datetime')).toBe('2026-11-03T02:00:00Z');
    expect(time.getAttribute('title')).toContain('2026年11月3日');
  });

  it('shows a dash for nothing', () => {
    expect(shown(null)).toContain('–');
  });
});

describe('days of the zone', () => {
  it('turns at midnight in the zone, not at midnight UTC', () => {
    expect(dayOf(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  });

  it('counts across months', () => {
    expect(addDays('2026-11-28', 7)).toBe('2026-12-05');
    expect(daysBetween('2026-12-05', '2026-11-28')).toBe(-7);
  });

  it('brings a local moment there and back', () => {
    expect(localMoment(now)).toBe('2026-11-22T09:00');
    expect(momentOf('2026-11-22T09:00')).toBe('2026-11-22T01:00:00.000Z');
  });
});
