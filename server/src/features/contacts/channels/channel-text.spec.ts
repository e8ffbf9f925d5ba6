import { describe, expect, it } from '@jest/globals';

import { maskOf, readChannel } from './channel-text';

describe('a channel', () => {
  it.each([
    ['13812341234', 'mobile', '13812341234'],
    ['１３８ １２３４ １２３４', 'mobile', '13812341234'],
    ['+86 138-1234-1234', 'mobile', '13812341234'],
    ['0086 13812341234', 'mobile', '13812341234'],
    ['8613812341234', 'mobile', '13812341234'],
    ['0551-63812345', 'phone', '0551-63812345'],
    ['（0551）6381 2345 转 802', 'phone', '0551-63812345-802'],
    ['0551—63812345—802', 'phone', '0551-63812345-802'],
    ['010 63812345', 'phone', '010-63812345'],
    ['+86 10 63812345', 'phone', '010-63812345'],
    ['+86 (0)551 63812345', 'phone', '0551-63812345'],
    ['0477-8581234', 'phone', '0477-8581234'],
    ['400 810 8888', 'phone', '400-810-8888'],
    ['+49 30 1234567', 'phone', '+49301234567'],
    [' Zhang@Example.CN ', 'email', 'zhang@example.cn'],
    ['ｚ＠ｘ.cn', 'email', 'z@x.cn'],
  ])('written %j is a %s in one spelling', (typed, kind, value) => {
    expect(readChannel(typed)).toMatchObject({ kind, value });
  });

  it.each(['12812341234', '1381234123', '138123412345', 'abc', '', 'a@b', '@x.cn', '010-6381234', '0138'])(
    'that is none is refused: %j',
    (typed) => {
      expect(readChannel(typed)).toBe('channel-format');
    },
  );

  it('that is a land line without its area is refused by that name', () => {
    expect(readChannel('63812345')).toBe('channel-area-code');
    expect(readChannel('6381 2345 转 802')).toBe('channel-area-code');
  });

  it.each([
    ['13812341234', '1234'],
    ['0551-63812345-802', '2345'],
    ['z@x.cn', null],
  ])('%s ends with %s', (typed, ending) => {
    expect(readChannel(typed)).toMatchObject({ ending });
  });
});

describe('the mask', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['0551-63812345-802', '0551-****2345'],
    ['400-810-8888', '400-****8888'],
    ['+49 30 1234567', '+49****4567'],
    ['zhang@x.cn', 'z***@x.cn'],
    ['z@x.cn', 'z***@x.cn'],
  ])('of %s is %s', (typed, masked) => {
    const read = readChannel(typed);

    expect(typeof read === 'string' ? read : maskOf(read)).toBe(masked);
  });
});
