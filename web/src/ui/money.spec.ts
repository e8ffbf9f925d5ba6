import { describe, expect, it } from 'vitest';

import { moneyText, wanOf, yuanOf } from './money';

describe('moneyText', () => {
  it.each([
    ['420000000', '4.20 亿元'],
    ['100000000', '1.00 亿元'],
    ['99999999', '1.00 亿元'],
    ['99990000', '9,999.00 万元'],
    ['90000000.50', '9,000.00 万元'],
    ['10000', '1.00 万元'],
    ['9999', '9,999 元'],
    [0, '0 元'],
  ])('shows %s as %s', (value, text) => {
    expect(moneyText(value, 'zh-CN')).toBe(text);
  });

  it('uses millions and billions in English', () => {
    expect(moneyText(1_860_000_000, 'en')).toBe('1.86 bn CNY');
    expect(moneyText('420000000', 'en')).toBe('420.00 m CNY');
  });

  it.each([null, undefined, '', 'abc'])('shows a dash for %s', (value) => {
    expect(moneyText(value, 'zh-CN')).toBe('–');
  });
});

describe('万元 in a field', () => {
  it.each([
    ['45000', '450000000'],
    ['1,234.5', '12345000'],
    ['0.0001', '1'],
    ['0.00001', '0.10'],
  ])('reads %s as %s 元', (typed, yuan) => {
    expect(yuanOf(typed)).toBe(yuan);
  });

  it.each(['', 'abc', '-5', '1.2.3', '1e5'])('does not read %j as an amount', (typed) => {
    expect(yuanOf(typed)).toBeNull();
  });

  it('comes back as it was stored', () => {
    expect(wanOf('450000000.00')).toBe('45000');
    expect(wanOf(null)).toBe('');
  });
});
