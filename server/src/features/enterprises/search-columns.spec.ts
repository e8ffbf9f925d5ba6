import { describe, expect, it } from '@jest/globals';

import { readings } from '../../platform/text';
import { searchColumns } from './search-columns';

const firm = {
  name: '重庆长安汽车股份有限公司',
  shortName: '长安汽车',
  nameEn: 'Changan',
  uscc: null,
  listing: 'SZ:000625',
};

describe('searchColumns', () => {
  const columns = searchColumns(firm);

  it('holds every character and every pair of neighbours', () => {
    expect(columns.searchTokens).toEqual(expect.arrayContaining(['重', '重庆', '庆长', '长安']));
    expect(columns.searchTokens).not.toContain('重长');
  });

  it('holds initials, beginnings of words and codes', () => {
    expect(columns.searchTokens).toEqual(expect.arrayContaining(['/c', '/cq', '/sz', '/00']));
    expect(columns.searchLatin.split('\n')).toEqual(
      expect.arrayContaining([
        'chongqingchanganqichegufenyouxiangongsi',
        'cqcaqcgfyxgs',
        'changan',
        'sz:000625',
      ]),
    );
  });

  it('holds every syllable and every pair of them, and readings apart from what is spelt', () => {
    expect(columns.searchTokens).toEqual(expect.arrayContaining(['~chong', "~chong'qing", "~qing'chang"]));
    const [spelt, read] = columns.searchLatin.split('\n\n').map((lines) => lines.split('\n'));
    expect(spelt).toEqual(expect.arrayContaining(['caqc', 'sz:000625']));
    expect(read).toEqual(['chongqingchanganqichegufenyouxiangongsi', 'changanqiche']);
  });

  it('takes a character outside the basic plane as one', () => {
    const { searchTokens } = searchColumns({ ...firm, name: '𠮷野演示', shortName: null });
    expect(searchTokens).toEqual(expect.arrayContaining(['𠮷', '𠮷野']));
  });
});

describe('a text that grows when it is normalised', () => {
  it('still fits its column', () => {
    const { searchName } = searchColumns({ ...firm, name: '㍿'.repeat(200) });
    expect([...searchName]).toHaveLength(200);
  });
});

describe('readings', () => {
  it.each([
    ['重庆', 'chongqing', 'cq'],
    ['长春', 'changchun', 'cc'],
    ['银行', 'yinhang', 'yh'],
    ['绿能', 'lvneng', 'ln'],
  ])('%s is read %s', (text, full, initials) => {
    expect(readings(text)).toMatchObject({ full, initials });
  });
});
