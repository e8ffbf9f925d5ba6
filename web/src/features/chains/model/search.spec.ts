import { describe, expect, it } from 'vitest';

import { makeGapMap } from '../testing/gapMap';
import { searchNodes } from './search';

const { nodes } = makeGapMap();
const find = (words: string) => searchNodes(nodes, words).map((node) => node.nameZh);

describe('searchNodes', () => {
  it('finds a Chinese substring, names that begin with it first', () => {
    expect(find('电池')).toEqual(['电池箱体', '动力电池']);
  });

  it('finds the English name and the code, however typed', () => {
    expect(find('NODE m0201')).toEqual(['座椅总成']);
    expect(find('d0101')).toEqual(['乘用车整车']);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
  });
});
