import { describe, expect, it } from 'vitest';

import { isIn, outsideFirms } from './firms';

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
