import { describe, expect, it } from 'vitest';

import { periodText } from './period';
import { percentOf, shareOf } from './share';

describe('a period', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-07-01', '2025-09-30', '2025 Q3'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2025-02-01', '2025-04-30', '2025-02 – 2025-04'],
    ['2025-01-01', '2025-06-29', '2025-01-01 – 2025-06-29'],
    ['2024-07-01', '2025-06-30', '2024-07-01 – 2025-06-30'],
  ])('from %s to %s is %s', (periodStart, periodEnd, text) => {
    expect(periodText({ periodStart, periodEnd })).toBe(text);
  });
});

describe('a share', () => {
  it.each([
    ['35', 0.35],
    ['33.33 %', 0.3333],
    ['100', 1],
    ['', null],
    ['101', undefined],
    ['-1', undefined],
    ['x', undefined],
  ])('typed as %j is kept as %j', (typed, share) => {
    expect(shareOf(typed)).toBe(share);
  });

  it('stands in its field as a percent', () => {
    expect([percentOf(0.3333), percentOf(null), percentOf(0)]).toEqual(['33.33', '', '0']);
  });
});
