import { describe, expect, it } from '@jest/globals';

import { textOf } from '../../../platform/imports';
import { cityOf, dateOf, placeOf, provinceOf, shareOf } from './cell-values';

describe('a cell', () => {
  it.each(['', ' ', '-', '--', '—', '/', '无', '暂无', 'N/A', 'null'])(
    'of %j says that there is nothing',
    (text) => {
      expect(textOf(text)).toBeNull();
    },
  );

  it('says what stands in it', () => {
    expect(textOf(' 无锡某厂 ')).toBe('无锡某厂');
  });
});

describe('a place', () => {
  it.each([
    ['江苏省苏州市工业园区1号', '江苏', '苏州'],
    ['内蒙古自治区鄂尔多斯市康巴什区', '内蒙古', '鄂尔多斯'],
    ['内蒙古自治区锡林郭勒盟', '内蒙古', '锡林郭勒'],
    ['上海市徐汇区', '上海', '上海'],
    ['中国广东省深圳市', '广东', '深圳'],
    ['广西壮族自治区柳州市', '广西', '柳州'],
    ['苏州市工业园区', null, '苏州'],
    ['某路1号', null, null],
    [null, null, null],
  ])('of %j', (address, province, city) => {
    expect(placeOf(address)).toEqual({ province, city });
  });

  it('is written as the register writes it', () => {
    expect([provinceOf('新疆维吾尔自治区'), provinceOf('北京市'), cityOf('鄂尔多斯市')]).toEqual([
      ...['新疆', '北京', '鄂尔多斯'],
    ]);
  });
});

describe('a share', () => {
  it.each([
    ['35%', false, 35],
    ['35％', false, 35],
    ['约 35 %', false, 35],
    ['35', false, 35],
    ['0.35%', false, 0.35],
    ['0.35', true, 0.35],
    ['0.35', false, undefined],
    ['1', false, undefined],
    ['120%', false, undefined],
    ['-3%', false, undefined],
    ['三成', false, undefined],
  ])('of %j where the title says percent: %s', (text, title, percent) => {
    expect(shareOf(text, title)).toBe(percent);
  });
});

describe('a date', () => {
  it.each([
    ['2026', '2026'],
    ['2026年', '2026'],
    ['2026-3', '2026-03'],
    ['2026年3月', '2026-03'],
    ['2026/3/2', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['2026-03-02 10:11:12', '2026-03-02'],
    ['2026-02-30', undefined],
    ['2026-13', undefined],
    ['去年', undefined],
  ])('of %j', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });
});
