import { describe, expect, it } from '@jest/globals';
import { flawText } from '@lianzhao/contracts';

import { RowCells } from '../../../platform/imports';
import { PlaceNames } from './place-names';

const place = (code: string, path: string, name: string) => ({ code, path, name });
const PLACES = new PlaceNames([
  place('150600', '内蒙古自治区鄂尔多斯市', '鄂尔多斯市'),
  place('150603', '内蒙古自治区鄂尔多斯市康巴什区', '康巴什区'),
  place('110105', '北京市朝阳区', '朝阳区'),
  place('220104', '吉林省长春市朝阳区', '朝阳区'),
]);
const read = (text: string) => {
  const cells = new RowCells({ row: 1, cells: { place: text }, units: {} });
  return [PLACES.codeIn(cells, 'place'), cells.flaws.map(({ code }) => code)];
};

describe('PlaceNames', () => {
  it.each([
    ['内蒙古自治区鄂尔多斯市康巴什区', '150603'],
    ['内蒙古自治区 鄂尔多斯市', '150600'],
    ['康巴什区', '150603'],
    ['１５０６０３', '150603'],
    ['吉林省长春市朝阳区', '220104'],
    ['—', null],
  ])('reads %s', (text, code) => {
    expect(read(text)).toEqual([code, []]);
  });

  it('does not guess which of several it is, nor what it does not know', () => {
    expect(read('朝阳区')).toEqual([null, ['place-ambiguous']]);
    expect(read('高新区')).toEqual([null, ['place-unknown']]);
  });
});

describe('province and city of a row', () => {
  const TABLE = new PlaceNames([
    place('110000', '北京市', '北京市'),
    place('320000', '江苏省', '江苏省'),
    place('320500', '江苏省苏州市', '苏州市'),
    place('320583', '江苏省苏州市昆山市', '昆山市'),
    place('340000', '安徽省', '安徽省'),
    place('340200', '安徽省芜湖市', '芜湖市'),
    place('429004', '湖北省仙桃市', '仙桃市'),
    place('420000', '湖北省', '湖北省'),
  ]);
  const NOTHING = { province: null, city: null, registeredCode: null, operatingCode: null };
  type Said = { [key in keyof typeof NOTHING]?: string };
  const settle = (said: Said, known: Said | null = null) => {
    const cells = new RowCells({ row: 1, cells: {}, units: {} });
    const values = { ...NOTHING, ...said };
    TABLE.settle(cells, values, known && { ...NOTHING, ...known });
    return { ...values, flaws: cells.flaws.map(({ field, code }) => `${field}: ${code}`) };
  };

  it.each([
    [{ province: '江苏', city: '苏州' }, '320500', '苏州'],
    [{ city: '芜湖' }, '340200', '芜湖'],
    [{ province: '安徽' }, '340000', null],
    [{ province: '北京', city: '北京' }, '110000', '北京'],
    [{ province: '江苏', city: '昆山' }, '320583', '苏州'],
    [{ province: '湖北', city: '仙桃' }, '429004', '仙桃'],
  ])('give the code of the registered place: %j', (said, registeredCode, city) => {
    expect(settle(said)).toMatchObject({ registeredCode, city, operatingCode: null, flaws: [] });
  });

  it.each([
    [{ province: '火星' }, 'province: province-unknown'],
    [{ city: '火星' }, 'city: city-unknown'],
    [{ province: '安徽', city: '苏州' }, 'city: city-elsewhere'],
  ])('that no division has are flaws: %j', (said, flaw) => {
    expect(settle(said)).toMatchObject({ registeredCode: null, flaws: [flaw] });
  });

  it.each([
    { province: '德国', city: '慕尼黑' },
    ...['Japan', '境外', '美国', '英国', 'USA', 'UK'].map((province) => ({ province })),
  ])('stay as they are in another country: %j', (said) => {
    expect(settle(said)).toMatchObject({ ...said, registeredCode: null, flaws: [] });
  });

  it.each(['province-unknown', 'city-unknown'])('are advised to name a country that is taken: %s', (code) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const [, , country = ''] = flawText(language, '', code, { value: '火星' }).split('“');
      expect(settle({ province: country.split('”')[0]! }).flaws).toEqual([]);
    }
  });

  it('follow from a code, and may not contradict it', () => {
    expect(settle({ registeredCode: '320583' })).toMatchObject({ province: '江苏', city: '苏州', flaws: [] });
    const told = { province: '安徽', city: '苏州', registeredCode: '320583' };
    expect(settle(told).flaws).toEqual(['province: place-contradicts']);
    const operating = { city: '苏州', registeredCode: '320583', operatingCode: '340200' };
    expect(settle(operating).flaws).toEqual(['city: place-contradicts']);
    expect(settle({ city: '苏州' }, { operatingCode: '340200' }).flaws).toEqual(['city: place-contradicts']);
  });

  it('are where the firm works, though only the place where it is registered is said anew', () => {
    const known = { province: '安徽', city: '芜湖', operatingCode: '340200' };
    expect(settle({ registeredCode: '320583' }, known)).toMatchObject({
      ...{ registeredCode: '320583', province: '安徽', city: '芜湖', flaws: [] },
    });
  });

  it('that the register has already stay as they are', () => {
    const known = { province: '日本', city: '东京' };
    expect(settle(known, known)).toMatchObject({ ...known, registeredCode: null, flaws: [] });
  });
});
