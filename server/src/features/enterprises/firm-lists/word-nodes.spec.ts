import { describe, expect, it } from '@jest/globals';

import type { ListedNode } from '../../chains';
import { wordKey, WordNodes } from './word-nodes';

const node = (code: string, nameZh: string, rest: Partial<ListedNode> = {}): ListedNode => ({
  ...{
    id: `id-${code}`,
    code,
    nameZh,
    nameEn: code,
    keywords: [],
    leaf: true,
    chainCode: 'AUTO',
    parentCode: null,
    industryCodes: [],
  },
  ...rest,
});
const NODES = [
  node('A', '座椅'),
  node('B', '汽车用冷轧/镀锌钢板', { keywords: ['钢板'] }),
  node('C', '保险杠', { keywords: ['外饰件'] }),
  node('D', '格栅', { keywords: ['外饰件'] }),
  node('G', '内外饰系统', { leaf: false }),
];
const words = (chosen: Record<string, string[]> = {}, remembered: [string, string[]][] = []) =>
  new WordNodes(NODES, chosen, new Map(remembered));

describe('the words of a cell', () => {
  it.each([
    ['座椅；钢板、头枕', ['座椅', '钢板', '头枕']],
    ['汽车用冷轧/镀锌钢板', ['汽车用冷轧/镀锌钢板']],
    ['座椅/头枕', ['座椅', '头枕']],
    ['泵/阀', ['泵/阀']],
    ['座椅制造（依法须经批准的项目，经相关部门批准后方可开展经营活动）', ['座椅制造']],
    ['', []],
    ['甲', []],
  ])('%j', (cell, found) => {
    expect(words().wordsIn(cell)).toEqual(found);
  });
});

describe('a word', () => {
  it('stands for the node that is called so, if it has no parts and is the only one', () => {
    expect(words().find('座椅')).toEqual({ by: 'name', codes: ['A'] });
    expect(words().find('内外饰系统')).toBeNull();
    expect(words().find('外饰件')).toBeNull();
    expect(words().suggest('外饰件')).toEqual(['C', 'D']);
  });

  it('stands for what a person chose, now or before, before what it is called', () => {
    const before: [string, string[]][] = [[wordKey('座 椅'), ['C']]];
    expect(words({}, before).find('座椅')).toEqual({ by: 'remembered', codes: ['C'] });
    expect(words({ 座椅: [] }, before).find('座椅')).toEqual({ by: 'choice', codes: [] });
  });

  it('that was chosen for a node which is gone since is asked for again', () => {
    expect(words({}, [[wordKey('头枕'), ['GONE']]]).find('头枕')).toBeNull();
    expect(words({}, [[wordKey('头枕'), []]]).find('头枕')).toEqual({ by: 'remembered', codes: [] });
  });
});
