import { describe, expect, it } from '@jest/globals';

import { type Area, areaOfCity, areaOfPlace } from './area';

const ring = (code: Area['code'], rest: Partial<Area>): Area => ({
  ...{ code, nameZh: code, nameEn: code, words: [], cities: [], provinces: [] },
  ...rest,
});

const AREAS = [
  ring('zone', { words: ['高新区', '装备制造基地'] }),
  ring('city', { words: ['鄂尔多斯', '准格尔'], cities: ['鄂尔多斯'] }),
  ring('cluster', { cities: ['呼和浩特', '包头'] }),
  ring('region', { provinces: ['内蒙古'] }),
];

describe('a place', () => {
  it.each([
    ['鄂尔多斯高新区·东胜区装备制造基地', 'zone'],
    ['准格尔经济开发区大路产业园', 'city'],
    ['常州', null],
    [null, null],
  ])('%s lies in %s', (place, area) => {
    expect(areaOfPlace(place, AREAS)).toBe(area);
  });
});

describe('a city', () => {
  it.each([
    ['内蒙古', '鄂尔多斯市', 'city'],
    ['内蒙古自治区', '包头', 'cluster'],
    ['内蒙古自治区', '通辽', 'region'],
    ['安徽', '芜湖', null],
    [null, null, null],
  ])('%s %s lies in %s', (province, city, area) => {
    expect(areaOfCity({ province, city }, AREAS)).toBe(area);
  });
});
