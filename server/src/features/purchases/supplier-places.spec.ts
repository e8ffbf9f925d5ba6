import { describe, expect, it } from '@jest/globals';

import type { Area } from '../chains';
import { PlaceReader } from './supplier-places';

const ring = (code: Area['code'], nameZh: string, rest: Partial<Area>): Area => ({
  ...{ code, nameZh, nameEn: code, words: [], cities: [], provinces: [] },
  ...rest,
});

const READER = new PlaceReader(
  [
    ring('zone', '高新区', { words: ['高新区', '装备制造基地'] }),
    ring('city', '全市', { words: ['鄂尔多斯', '准格尔'], cities: ['鄂尔多斯'] }),
    ring('cluster', '呼包鄂', { cities: ['呼和浩特', '包头'] }),
    ring('region', '自治区', { provinces: ['内蒙古'] }),
  ],
  [
    { province: '安徽省', city: '芜湖市' },
    { province: '内蒙古自治区', city: '包头市' },
    { province: null, city: '甲' },
  ],
);

describe('a place of a supplier', () => {
  it.each([
    ['高新区', 'zone'],
    ['鄂尔多斯装备制造基地', 'zone'],
    ['鄂尔多斯市东胜区', 'city'],
    ['全市', 'city'],
    ['内蒙古包头市', 'cluster'],
    ['内蒙古通辽', 'region'],
    ['安徽芜湖', 'outside'],
    ['芜湖市', 'outside'],
    ['区外', 'outside'],
    ['进口', 'outside'],
    ['某地', null],
    ['甲乙', null],
  ])('%s is %s', (text, place) => {
    expect(READER.read(text)).toBe(place);
  });

  it('of a firm is where the register says, and unknown where it says nothing', () => {
    expect(READER.ofFirm({ province: '安徽省', city: null })).toBe('outside');
    expect(READER.ofFirm({ province: '内蒙古自治区', city: '包头市' })).toBe('cluster');
    expect(READER.ofFirm({ province: null, city: null })).toBeNull();
  });
});
