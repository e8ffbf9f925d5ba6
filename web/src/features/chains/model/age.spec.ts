import { describe, expect, it } from 'vitest';

import { ageRuleOf, isOld } from './age';

describe('the age of a record', () => {
  const rule = ageRuleOf({ staleMonths: 24, on: '2026-11-30' });

  it.each([
    ['2023', true],
    ['2024', false],
    ['2024-09', true],
    ['2024-10', false],
    ['2027', false],
  ])('of %s is past what the chain allows: %s', (date, old) => {
    expect(isOld(date, rule)).toBe(old);
  });

  it('is not known of what nobody dated, nor before the rule is', () => {
    expect(isOld(null, rule)).toBe(false);
    expect(isOld('2000', undefined)).toBe(false);
  });

  it('is counted from the day that is looked at', () => {
    expect(isOld('2023', ageRuleOf({ staleMonths: 24, on: '2025-01-31' }))).toBe(false);
  });
});
