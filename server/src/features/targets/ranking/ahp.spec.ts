import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { matrixOf, prioritiesOf, wholeParts } from './ahp';

describe('prioritiesOf', () => {
  it('finds the weights that consistent comparisons were made of', () => {
    const { weights, lambdaMax, cr, consistent } = prioritiesOf([
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ]);

    expect(weights.map((weight) => weight * 7)).toEqual([4, 2, 1].map((each) => expect.closeTo(each, 8)));
    expect(lambdaMax).toBeCloseTo(3, 8);
    expect(cr).toBeCloseTo(0, 8);
    expect(consistent).toBe(true);
  });

  /**
   * Of three items the eigenvector is the geometric mean of each row and λmax = 1 + k + 1/k with
   * k = (a12 · a23 / a13)^(1/3): for 3, 5, 3 that is k = 1.8^(1/3), known from Saaty's books as .637 .258 .105.
   */
  it('agrees with the closed form for three items', () => {
    const found = prioritiesOf(matrixOf(3, comparisons(3, 5, 3)));
    const means = [15, 1, 1 / 15].map(Math.cbrt);
    const sum = means.reduce((a, b) => a + b);
    const k = Math.cbrt(1.8);

    expect(found.weights).toEqual(means.map((mean) => expect.closeTo(mean / sum, 8)));
    expect(found.weights.map((weight) => Number(weight.toFixed(3)))).toEqual([0.637, 0.258, 0.105]);
    expect(found.lambdaMax).toBeCloseTo(1 + k + 1 / k, 8);
    expect(found.ci).toBeCloseTo((k + 1 / k - 2) / 2, 8);
    expect(found.cr).toBeCloseTo((k + 1 / k - 2) / 2 / 0.58, 8);
    expect(found.consistent).toBe(true);
  });

  it('says when comparisons contradict one another', () => {
    // A over B, B over C, and C over A.
    const { cr, consistent } = prioritiesOf(matrixOf(3, comparisons(5, 1 / 5, 5)));

    expect(cr).toBeGreaterThan(1);
    expect(consistent).toBe(false);
  });

  it('gives any consistent weights back, of up to nine items', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((a, b) => a + b);
        const { weights: found, cr } = prioritiesOf(given.map((row) => given.map((column) => row / column)));
        expect(found).toEqual(given.map((each) => expect.closeTo(each / total, 6)));
        expect(cr).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('matrixOf', () => {
  it('mirrors a comparison and takes what was left out for equal', () => {
    expect(matrixOf(3, [{ row: 2, column: 0, value: 5 }])).toEqual([
      [1, 1, 1 / 5],
      [1, 1, 1],
      [5, 1, 1],
    ]);
  });
});

describe('wholeParts', () => {
  it('add up exactly and stay within one of the weight', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, (given) => {
        const total = given.reduce((a, b) => a + b);
        const exact = given.map((each) => each / total);
        const parts = wholeParts(exact, 100);
        expect(parts.reduce((a, b) => a + b)).toBe(100);
        expect(parts.every((part, at) => Math.abs(part - exact[at]! * 100) < 1)).toBe(true);
      }),
    );
  });
});

function comparisons(ab: number, ac: number, bc: number) {
  return [
    { row: 0, column: 1, value: ab },
    { row: 0, column: 2, value: ac },
    { row: 1, column: 2, value: bc },
  ];
}
