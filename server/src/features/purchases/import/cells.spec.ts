import { describe, expect, it } from '@jest/globals';

import { amountUnitOf, currencyOf, readAmount } from './amount';
import { readPeriod, readSpan } from './period';
import { readShare, shareFormOf } from './share';

describe('an amount', () => {
  it.each([
    ['1,234.5', 'wan', '12345000.00'],
    ['３００', 'yuan', '300.00'],
    ['1.2亿元', 'wan', '120000000.00'],
    ['¥ 88.8', 'yuan', '88.80'],
    ['0.000001', 'yi', '100.00'],
  ] as const)('%s in %s is %s 元', (cell, unit, value) => {
    expect(readAmount(cell, unit)).toEqual({ value });
  });

  it.each([
    ['-5', 'wan', 'amount-not-positive'],
    ['(5)', 'wan', 'amount-not-positive'],
    ['0', 'wan', 'amount-not-positive'],
    ['0.001', 'yuan', 'amount-not-positive'],
    ['约5', 'wan', 'amount-unreadable'],
    ['5吨', 'wan', 'amount-unreadable'],
    ['1,2', 'wan', 'amount-unreadable'],
    ['5', null, 'unit-unknown'],
    ['99999999', 'yi', 'amount-too-large'],
  ] as const)('%s in %s is refused as %s', (cell, unit, flaw) => {
    expect(readAmount(cell, unit)).toEqual({ flaw });
  });

  it.each([
    ['万元', 'wan', 'CNY'],
    ['元', 'yuan', 'CNY'],
    ['人民币亿元', 'yi', 'CNY'],
    ['万美元', 'wan', 'USD'],
    ['件', null, null],
  ])('%s is the unit %s of %s', (text, unit, currency) => {
    expect([amountUnitOf(text), currencyOf(text)]).toEqual([unit, currency]);
  });
});

describe('a share', () => {
  it.each([
    ['35%', null, null, 0.35],
    ['35 ％', 'percent', null, 0.35],
    ['35', 'percent', null, 0.35],
    ['0.35', null, null, 0.35],
    ['1', null, null, 1],
    ['0', 'percent', null, 0],
    ['35', null, 'percent', 0.35],
    ['0.35', 'percent', 'fraction', 0.35],
    ['33.33333%', null, null, 0.3333],
  ] as const)('%s under a title of %s, chosen %s, is %s', (cell, title, chosen, value) => {
    expect(readShare(cell, title, chosen)).toEqual({ value });
  });

  it.each([
    ['35', null, null, 'share-ambiguous'],
    ['0.35', 'percent', null, 'share-ambiguous'],
    ['1', 'percent', null, 'share-ambiguous'],
    ['135%', null, null, 'share-over-one'],
    ['135', null, null, 'share-over-one'],
    ['1.2', null, 'fraction', 'share-over-one'],
    ['-5%', null, null, 'share-negative'],
    ['一半', null, null, 'share-unreadable'],
  ] as const)('%s under a title of %s, chosen %s, is refused as %s', (cell, title, chosen, flaw) => {
    expect(readShare(cell, title, chosen)).toEqual({ flaw });
  });

  it('asks for percents where its title does', () => {
    expect([shareFormOf('本地占比（%）'), shareFormOf('本地占比')]).toEqual(['percent', null]);
  });
});

describe('a period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024年度', '2024-01-01', '2024-12-31'],
    ['2024Q3', '2024-07-01', '2024-09-30'],
    ['2024年第三季度', '2024-07-01', '2024-09-30'],
    ['2024年上半年', '2024-01-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024年7月', '2024-07-01', '2024-07-31'],
    ['202407', '2024-07-01', '2024-07-31'],
    ['2024-01至2024-06', '2024-01-01', '2024-06-30'],
    ['2024.01-2024.06', '2024-01-01', '2024-06-30'],
    ['2024-01-01~2024-03-15', '2024-01-01', '2024-03-15'],
  ])('%s runs from %s to %s', (cell, from, to) => {
    expect(readPeriod(cell)).toEqual({ value: { from, to } });
  });

  it.each([
    ['2024-13', 'period-unreadable'],
    ['2024-02-30', 'period-unreadable'],
    ['去年', 'period-unreadable'],
    ['', 'period-unreadable'],
    ['2024-07-01', 'period-of-a-day'],
    ['2024-06至2024-01', 'period-backwards'],
  ])('%s is refused as %s', (cell, flaw) => {
    expect(readPeriod(cell)).toMatchObject({ flaw });
  });

  it('stands in two columns, both ends included', () => {
    expect(readSpan('2024/1/1', '2024年3月')).toEqual({ value: { from: '2024-01-01', to: '2024-03-31' } });
    expect(readSpan('2024-01', '')).toEqual({ flaw: 'period-unreadable' });
  });
});
