import { describe, expect, it } from 'vitest';

import { isIn, outsideFirms, unsitedFirms } from './firms';

describe('firms elsewhere', () => {
  it('are those in none of the home cities, however the city is written', () => {
    const firms = ['鄂尔多斯市', '鄂尔多斯', '苏州', null].map((city) => ({ city }));

    expect(outsideFirms(firms, ['鄂尔多斯'])).toEqual([{ city: '苏州' }, { city: null }]);
  });

  it('are all, where nobody has said which city is home', () => {
    expect(outsideFirms([{ city: '鄂尔多斯' }], [])).toHaveLength(1);
    expect(isIn([], { city: '鄂尔多斯' })).toBe(false);
  });
});

describe('firms here that do not count yet', () => {
  it('are those of the home cities without a local site by their name or that of its group', () => {
    const firms = ['甲动力', '乙材料', '丙（鄂尔多斯）公司'].map((name) => ({
      enterprise: { name },
      city: '鄂尔多斯市',
    }));
    const sites = [
      { nameZh: '乙材料（一期）', parent: null },
      { nameZh: '一座工厂', parent: '丙(鄂尔多斯)公司' },
    ];
    const elsewhere = { enterprise: { name: '丁' }, city: '苏州市' };

    expect(unsitedFirms([...firms, elsewhere], sites, ['鄂尔多斯'])).toEqual([firms[0]]);
  });
});
