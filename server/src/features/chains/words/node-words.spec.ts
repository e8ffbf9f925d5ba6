import { describe, expect, it } from '@jest/globals';

import { type NamedNode, NodeWords } from './node-words';

const node = (code: string, nameZh: string, rest: Partial<NamedNode> = {}): NamedNode => ({
  ...{ code, nameZh, nameEn: `${code} in English`, keywords: [], leaf: true },
  ...rest,
});

const WORDS = new NodeWords([
  node('A01', '座椅总成', { keywords: ['座椅', '汽车座椅'], nameEn: 'Seat assembly' }),
  node('A02', '座椅骨架(滑轨)', { keywords: ['滑轨'] }),
  node('A03', '保险杠', { keywords: ['外饰件'] }),
  node('A04', '格栅', { keywords: ['外饰件'] }),
  node('A05', '动力电池', { keywords: ['A03'] }),
]);

describe('a word', () => {
  it.each([
    ['A01', 'code', ['A01']],
    ['a01 ', 'code', ['A01']],
    ['座椅总成', 'name', ['A01']],
    ['Seat assembly', 'name', ['A01']],
    ['汽车座椅', 'keyword', ['A01']],
    ['ＳＥＡＴ　Assembly', 'folded', ['A01']],
    ['座椅骨架（滑轨）', 'folded', ['A02']],
    ['座椅骨架', 'folded', ['A02']],
    ['座椅总成（前排）', 'folded', ['A01']],
  ])('%s is found by its %s', (word, by, codes) => {
    expect(WORDS.find(word)).toEqual({ by, codes });
  });

  it('is taken for a code before it is taken for a name', () => {
    expect(WORDS.find('A03')).toEqual({ by: 'code', codes: ['A03'] });
  });

  it('that several nodes are called names them all', () => {
    expect(WORDS.find('外饰件')).toEqual({ by: 'keyword', codes: ['A03', 'A04'] });
  });

  it.each(['', ' ', '()', '座', '不是零件'])('"%s" finds nothing', (word) => {
    expect(WORDS.find(word)).toBeNull();
  });
});

describe('suggestions', () => {
  it.each([
    ['坐椅总成', 'A01'],
    ['坐椅头枕', 'A01'],
    ['baoxiangang', 'A03'],
    ['bxg', 'A03'],
    ['前保险杠面罩', 'A03'],
    ['动力锂电池', 'A05'],
  ])('for %s begin with %s', (word, code) => {
    expect(WORDS.suggest(word)[0]).toBe(code);
    expect(WORDS.find(word)).toBeNull();
  });

  it('are as many as asked for, and none where nothing is alike', () => {
    expect(WORDS.suggest('座椅骨架座椅', 1)).toHaveLength(1);
    expect(WORDS.suggest('变速器')).toEqual([]);
  });
});
