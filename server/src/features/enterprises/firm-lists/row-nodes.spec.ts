import { describe, expect, it } from '@jest/globals';

import type { ListedNode } from '../../chains';
import { IndustryNames } from '../register-import/industry-names';
import { ClassLeaves } from './class-leaves';
import { likelyNodes } from './likely-nodes';
import { NodeTerms } from './node-terms';
import { RowNodes } from './row-nodes';
import type { ReadRow } from './row-reader';
import { WordNodes } from './word-nodes';

const node = (
  code: string,
  nameZh: string,
  industryCodes: string[],
  keywords: string[] = [],
): ListedNode => ({
  ...{ id: `id-${code}`, code, nameZh, nameEn: code, keywords, industryCodes },
  ...{ leaf: true, chainCode: 'AUTO', parentCode: null },
});
/** As the atlas has them. */
const NODES = [
  node('M0806', '座椅总成', ['3670'], ['座椅', '汽车座椅']),
  node('M0807', '座椅骨架/调角器/滑轨', ['3670'], ['座椅骨架', '座椅滑轨', '调角器']),
  node('M0602', '线控制动/ABS/ESC', ['3670'], ['ABS']),
  node('M0609', '轮胎', ['2911'], ['汽车轮胎']),
  node('M0704', '汽车玻璃', ['C3051'], ['挡风玻璃']),
  node('U0307', '内饰面料/合成革/真皮', ['2925'], ['汽车座椅面料']),
  node('U0603', '压铸机及压铸模具', ['342', '3525'], ['压铸机']),
  node('D0103', '纯电/换电重卡', ['3612'], ['重卡']),
  node('D0107', '传统重卡与专用车/改装车', ['3611'], ['重卡']),
];
const CLASSES = new IndustryNames(
  (
    [
      ['C', '制造业'],
      ['C36', '汽车制造业'],
      ['C367', '汽车零部件及配件制造'],
      ['C3670', '汽车零部件及配件制造'],
      ['C2911', '轮胎制造'],
      ['C305', '玻璃制品制造'],
      ['C3051', '技术玻璃制品制造'],
      ['C3423', '铸造机械制造'],
      ['C3611', '汽柴油车整车制造'],
      ['C3612', '新能源车整车制造'],
      ['C3734', '船用配套设备制造'],
      ['C2023', '刨花板制造'],
      ['I6513', '应用软件开发'],
    ] as const
  ).map(([code, name]) => ({ code, name, path: name })),
);

const cell = (text: string | undefined, column: string) => (text === undefined ? null : { text, column });
type Told = Partial<Record<'products' | 'industry' | 'scope', string | undefined>>;
function found(told: Told, picked: Record<string, string[]> = {}) {
  const leaves = { leaves: new ClassLeaves(NODES), terms: new NodeTerms(NODES) };
  const words = new WordNodes(NODES, {}, new Map());
  const industry = cell(told.industry, '国标行业小类');
  const row = {
    ...{ row: 7, industry, scope: cell(told.scope, '经营范围') },
    wordCells: [cell(told.products, '主营产品'), industry].filter((each) => each !== null),
  } as ReadRow;
  return new RowNodes({ words, ...leaves }, (text) => CLASSES.classIn(text), picked).of(row);
}
const matched = (told: Told) =>
  found(told).matches.map(({ code, by, word, column }) => `${code} ${by} ${word} ${column}`);

describe('a class of which the chain has one node', () => {
  it.each([
    '2911',
    'C2911',
    '轮胎制造',
    'C2911 轮胎制造',
    '2911轮胎制造',
    '轮胎制造（C2911）',
    '制造业>橡胶>轮胎制造',
  ])('%s is a match', (industry) => {
    expect(matched({ industry })).toEqual([`M0609 industry ${industry} 国标行业小类`]);
  });

  it.each([
    ['玻璃制品制造', 'M0704'],
    ['3423 铸造机械制造', 'U0603'],
  ])('%s is a match where it is wider or narrower than that of the node', (industry, code) => {
    expect(found({ industry }).matches.map((match) => match.code)).toEqual([code]);
  });

  it.each(['汽车制造业', '制造业', 'C36', '船用配套设备制造', '2023年', '不知何业'])(
    '%s says too little',
    (industry) => {
      expect(found({ industry })).toMatchObject({ matches: [], open: null });
    },
  );

  it('gives way to what a word says', () => {
    expect(matched({ industry: '轮胎制造', products: '调角器' })).toEqual(['M0807 keyword 调角器 主营产品']);
  });
});

describe('a class of which the chain has several nodes', () => {
  const industry = 'C3670';

  it('is never a match by itself: the row is open, and its nodes are offered', () => {
    expect(found({ industry })).toMatchObject({ matches: [], open: '3670' });
    expect(found({ industry, products: '汽车座倚' })).toMatchObject({ matches: [], open: '3670' });
  });

  it.each([
    ['高强度汽车座椅骨架', ['M0807']],
    ['新能源汽车座椅的研发、生产和销售', ['M0806']],
    ['乘用车座椅总成、防抱死ABS', ['M0806', 'M0602']],
    // A phrase is about what it ends with.
    ['座椅用无纺布', []],
    // What the longest name says is of another class.
    ['进口汽车座椅面料', []],
    ['某型CABS', []],
  ])('is decided by what the products are about: %s', (products, codes) => {
    expect(found({ industry, products }).matches.map(({ code }) => code)).toEqual(codes);
  });

  it('asks nobody for the words of a row that is decided', () => {
    expect(found({ industry, products: '高强度汽车座椅骨架' }).words).toEqual([]);
    expect(found({ industry, products: '座椅用无纺布' }).words).toEqual(['座椅用无纺布']);
  });

  it('is decided by a word that several nodes are called, where one of them is of the class', () => {
    expect(found({ products: '重卡' }).matches).toEqual([]);
    expect(matched({ products: '重卡', industry: '新能源车整车制造' })).toEqual([
      'D0103 industry 新能源车整车制造 国标行业小类',
    ]);
  });

  it('is decided by the scope of business where that names one node alone', () => {
    expect(matched({ industry, scope: '生产汽车座椅骨架；货物进出口（依法须经批准的项目除外）' })).toEqual([
      'M0807 industry-word 生产汽车座椅骨架 经营范围',
    ]);
    const scope = '汽车座椅骨架、汽车座椅制造';
    expect(found({ industry, scope })).toMatchObject({ matches: [], open: '3670' });
    const nodes = { leaves: new ClassLeaves(NODES), terms: new NodeTerms(NODES) };
    const known = { ...nodes, words: new WordNodes(NODES, {}, new Map()) };
    expect(likelyNodes(known, '3670', { words: [], scope })).toEqual(['M0807', 'M0806']);
    expect(likelyNodes(known, '3670', { words: ['汽车座倚'], scope: null })).toEqual(['M0806']);
  });

  it('is decided by a person, who may also say that the row is of none', () => {
    expect(found({ industry }, { 7: ['M0602'] })).toMatchObject({
      ...{ picked: true, open: '3670' },
      matches: [{ code: 'M0602', by: 'row' }],
    });
    expect(found({ industry }, { 7: [] })).toMatchObject({ picked: true, matches: [] });
    expect(found({ industry }, { 8: ['M0602'] })).toMatchObject({ picked: false, matches: [] });
  });
});

describe('the cell of the industry', () => {
  it('that is a word for a node is one', () => {
    expect(matched({ industry: '汽车轮胎' })).toEqual(['M0609 keyword 汽车轮胎 国标行业小类']);
  });

  it('that names a class is no unknown word', () => {
    expect(found({ industry: '汽车零部件及配件制造' }).words).toEqual([]);
    expect(found({ industry: '智能出行' }).words).toEqual(['智能出行']);
  });

  it.each(['汽车制造业', 'C36', 'I6513', '船用配套设备制造'])(
    'of a class that no node has is a word: %s',
    (industry) => {
      expect(found({ industry })).toMatchObject({ open: null, words: [industry] });
      expect(found({ industry, products: '某型零件' }).words).toEqual(['某型零件', industry]);
    },
  );
});

describe('a code with its letter in a column of words', () => {
  it.each([undefined, '智能出行'])('is a class where the industry says none: %s', (industry) => {
    expect(matched({ industry, products: 'C2911' })).toEqual(['M0609 industry C2911 主营产品']);
    expect(found({ industry, products: 'ｃ3670' })).toMatchObject({ matches: [], open: '3670' });
  });

  it.each(['2911', 'C36', 'I6513', 'C2911型'])('and nothing else is: %s', (products) => {
    expect(found({ products })).toMatchObject({ matches: [], open: null, words: [products] });
  });

  it('gives way to the class that the industry says', () => {
    expect(matched({ industry: '轮胎制造', products: 'C3670' })[0]).toMatch(/^M0609 industry 轮胎制造/);
  });
});
