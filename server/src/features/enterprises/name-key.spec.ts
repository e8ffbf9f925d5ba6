import { describe, expect, it } from '@jest/globals';

import { nameKeyOf } from './name-key';

describe('nameKeyOf', () => {
  it.each([
    ['圣邦微电子（北京）股份有限公司', '圣邦微电子(北京)有限公司'],
    ['演示集团股份有限公司', '演示'],
    ['演示（集团）有限责任公司', '演示集团有限公司'],
    ['ＢＯＥ 演示 有限公司', 'boe演示'],
    ["L'Air Liquide S.A.", 'LAir Liquide SA'],
  ])('"%s" is the same firm as "%s"', (one, other) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
  });

  it.each([
    ['演示汽车股份有限公司', '演示汽车股份有限公司鄂尔多斯分公司'],
    ['演示(北京)有限公司', '演示(上海)有限公司'],
    ['演示电子有限公司', '演示电气有限公司'],
  ])('"%s" is not "%s"', (one, other) => {
    expect(nameKeyOf(one)).not.toBe(nameKeyOf(other));
  });

  it('never answers an empty key', () => {
    expect(nameKeyOf('有限公司')).toBe('有限公司');
    expect(nameKeyOf('——')).toBe('——');
  });
});
