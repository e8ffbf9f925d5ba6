import { describe, expect, it } from '@jest/globals';
import { LISTING_EXCHANGES } from '@lianzhao/contracts';

import { beside, listingsOf, rowsOf, sourcesIn } from './told-texts';

describe('stock codes', () => {
  it.each([
    ['002459.SZ', 'SZ:002459'],
    ['SZ:002459', 'SZ:002459'],
    ['sh600741', 'SH:600741'],
    ['600741', 'SH:600741'],
    ['300750', 'SZ:300750'],
    ['830799', 'BJ:830799'],
    ['9973.HK', 'HK:9973'],
    ['SZ:002459、HK:00175', 'SZ:002459、HK:00175'],
    ['002594.SZ；01211.HK／002594', 'SZ:002594、HK:01211'],
    ['002594.SZ / 01211.HK, 002594', 'SZ:002594、HK:01211'],
    ['nasdaq:nio', 'NASDAQ:NIO'],
    ['NEEQ:430047、SIX:ABBN', 'NEEQ:430047、SIX:ABBN'],
    ['SZ:ABC', undefined],
    ['SZ:002459、A股', undefined],
    ['9973', undefined],
    ['、', undefined],
  ])('of %j', (text, listings) => {
    expect(listingsOf(text)).toBe(listings);
  });

  it('of every exchange are read as they are written', () => {
    const all = LISTING_EXCHANGES.map((exchange) => `${exchange}:123456`).join('、');
    expect(listingsOf(all)).toBe(all);
  });
});

describe('sources', () => {
  it.each([
    ['展会名录；客户推荐', ['展会名录', '客户推荐']],
    ['年报; 附注', ['年报; 附注']],
    ['https://a.cn; https://b.cn https://c.cn', ['https://a.cn', 'https://b.cn', 'https://c.cn']],
    [' 官网；；官网 ', ['官网']],
  ])('in %j', (text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });
});

describe('what a firm has no row of', () => {
  const told = ['SZ:002459', '展会名录', '客户推荐；来函'];

  it.each([
    [
      { listing: 'SZ:002459', source: '展会名录；客户推荐；来函' },
      { listing: null, source: null },
    ],
    [
      { listing: 'SZ:002459、HK:00175', source: '客户推荐；官网' },
      { listing: 'HK:00175', source: '官网' },
    ],
    [{}, { listing: null, source: null }],
  ])('of %j', (said, fresh) => {
    expect(beside({ told }, said)).toEqual(fresh);
  });
});

describe('what stood where a listing belongs and is none', () => {
  it.each([
    [
      { listing: '纽约证券交易所（NYSE）:ABC', listedSince: '2010' },
      ['上市：纽约证券交易所（NYSE）:ABC 2010'],
    ],
    [{ listing: 'SZ:002459、拟上市', listedSince: '2010', source: '官网' }, ['官网', '上市：拟上市']],
    [{ listing: 'SZ:002459', listedSince: '2010' }, []],
  ])('is a source: %j', (said, sources) => {
    expect(rowsOf(said).sources).toEqual(sources);
  });
});
