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

describe('many other names', () => {
  /** As the atlas has them. */
  const words = new NodeWords([
    node('U1101', 'FPC柔性线路板', { keywords: ['FPC', '柔性电路板', '软板'] }),
    node('U1106', 'FPCA/SMT贴装', { keywords: ['FPCA', 'SMT贴片'] }),
    node('M0501', 'LCD显示模组', { keywords: ['液晶模组', '显示模组'] }),
    node('M0505', '车载显示模组', { keywords: ['车载显示屏', 'lcd 显示模组'] }),
    node('U0305', '彩色滤光片(CF)', { keywords: ['彩膜'] }),
    node('U0506', '色浆', { keywords: ['彩色滤光片'] }),
    node('M0602', '线控制动', { keywords: ['ABS'] }),
  ]);

  it.each([
    // The name in another case is surer than another name of another node.
    ['lcd显示模组', 'folded', 'M0501'],
    // Another name as it is written is surer than a name without its brackets.
    ['彩色滤光片', 'keyword', 'U0506'],
    ['fpc', 'folded', 'U1101'],
    ['软板', 'keyword', 'U1101'],
  ])('%s is found by its %s', (word, by, code) => {
    expect(words.find(word)).toEqual({ by, codes: [code] });
  });

  it('the longest of those that a word holds is suggested first', () => {
    expect(words.suggest('车规级车载显示屏')[0]).toBe('M0505');
    expect(words.suggest('FPCA 加工')[0]).toBe('U1106');
  });

  it('an abbreviation within another word is none', () => {
    expect(words.suggest('CABS')).not.toContain('M0602');
    expect(words.suggest('防抱死ABS')).toContain('M0602');
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
