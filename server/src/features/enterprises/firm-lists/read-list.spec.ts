import { describe, expect, it } from '@jest/globals';

import { columnsOf } from './read-list';

describe('the columns of a list', () => {
  it('are guessed by the titles of several platforms', () => {
    expect(
      columnsOf(['序号', '公司名称', '信用代码（统一）', '所属省份', '所属城市', '主营产品(前三)']),
    ).toMatchObject({
      ...{ name: 1, uscc: 2, province: 3, city: 4, products: 5, words: [5] },
    });
    expect(columnsOf(['Company', 'Products', 'Stock code'])).toMatchObject({
      name: 0,
      listing: 2,
      words: [1],
    });
  });

  it('with a scope of business are searched for words there only where nothing else says what a firm does', () => {
    expect(columnsOf(['企业名称', '经营范围']).words).toEqual([1]);
    expect(columnsOf(['企业名称', '经营范围', '所属行业']).words).toEqual([2]);
  });

  it('of industries are read at the deepest level there is; what is no class there is looked for as a word', () => {
    const levels = ['国标行业门类', '国标行业大类', '国标行业中类', '国标行业小类'];
    expect(columnsOf(['企业名称', ...levels, '主营产品'])).toMatchObject({ industry: 4, words: [5, 4] });
    expect(columnsOf(['企业名称', ...levels.slice(0, 3)])).toMatchObject({ industry: 3, words: [3] });
    expect(columnsOf(['企业名称', '国民经济行业代码', '细分领域'])).toMatchObject({
      industry: 1,
      words: [1, 2],
    });
    expect(columnsOf(['企业名称', '行业大类', '行业代码'])).toMatchObject({ industry: 2 });
    expect(columnsOf(['企业名称', '国标行业门类', '国标行业大类'])).toMatchObject({ industry: 2 });
    expect(columnsOf(['企业名称', '经营范围', '主营产品'])).toMatchObject({
      industry: null,
      scope: 1,
      words: [2],
    });
  });

  it('that nobody knows are nothing', () => {
    expect(columnsOf(['甲', '乙'])).toMatchObject({ name: null, words: [] });
  });
});
