import { describe, expect, it } from '@jest/globals';

import { editDistanceWithin, overlap } from './alikeness';
import { tellingSets } from './rare-grams';

describe('names', () => {
  it('are one slip apart or not', () => {
    expect(editDistanceWithin('宁德时代新能源', '宁徳时代新能源', 1)).toBe(true);
    expect(editDistanceWithin('宁德时代新能源', '宁德时代能源', 1)).toBe(true);
    expect(editDistanceWithin('宁德时代新能源', '宁德时代', 1)).toBe(false);
    expect(editDistanceWithin('𠮷野家电子', '吉野家电子', 1)).toBe(true);
  });

  it('of three characters are another firm with another character', () => {
    expect(editDistanceWithin('比亚迪', '比亚通', 1)).toBe(false);
  });

  it('have pairs of characters in common', () => {
    expect(overlap(['宁德', '德时'], ['宁德', '德时'])).toBe(1);
    expect(overlap(['宁德', '德时'], ['宁德', '德代'])).toBe(0.5);
    expect(overlap([], [])).toBe(0);
  });
});

describe('what is looked up of a name', () => {
  const common = new Map([
    ['科技', 0.2],
    ['新能', 0.1],
    ['能源', 0.1],
  ]);

  it('is two of its four rarest pairs, none of them common alone', () => {
    const sets = tellingSets(['科技', '新能', '能源', '甲乙', '乙新'], common);

    expect(sets).toHaveLength(5);
    for (const set of sets) expect(set.some((gram) => !common.has(gram))).toBe(true);
  });

  it('is nothing where all of it is common, and each pair of a short name', () => {
    expect(tellingSets(['新能', '能源', '科技'], common)).toEqual([]);
    expect(tellingSets(['甲乙', '乙丙'], common)).toEqual([['甲乙'], ['乙丙']]);
  });
});
