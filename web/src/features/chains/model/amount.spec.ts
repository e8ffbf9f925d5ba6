import { describe, expect, it } from 'vitest';

import { rangeText, tileValue } from './amount';

describe('tileValue', () => {
  it('shows three figures of 亿元, and less than a hundredth as such', () => {
    expect([2.146e9, 2.72e8, 4e6, 9e5].map((value) => tileValue(value, 'zh-CN'))).toEqual([
      '21.5',
      '2.72',
      '0.04',
      '<0.01',
    ]);
  });

  it('shows billions and millions in English', () => {
    expect([2.145e9, 2.72e8, 4e5].map((value) => tileValue(value, 'en'))).toEqual(['2.15b', '272m', '1m']);
  });
});

describe('rangeText', () => {
  it('uses one unit for both ends', () => {
    expect(rangeText(9e7, 1.5e8, 'zh-CN')).toBe('0.90–1.50 亿元');
    expect(rangeText(9e8, 1.5e9, 'en')).toBe('0.90–1.50 bn CNY');
    expect(rangeText(3.2e7, 6.7e7, 'zh-CN')).toBe('3,200.00–6,700.00 万元');
  });
});
