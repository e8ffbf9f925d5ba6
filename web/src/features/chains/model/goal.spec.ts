import { describe, expect, it } from 'vitest';

import { barOf } from './goal';

const progress = (low: number, high = low) => ({ low, high, numerator: null, denominator: null });

describe('barOf', () => {
  it('shows what is certain and what may be', () => {
    expect(barOf({ target: 20, progress: progress(0, 9) })).toEqual({ low: 0, high: 0.45, reached: false });
  });

  it('ends at the target', () => {
    expect(barOf({ target: 5, progress: progress(7) })).toEqual({ low: 1, high: 1, reached: true });
  });

  it('is not drawn where nobody can tell', () => {
    expect(barOf({ target: 5, progress: null })).toBeUndefined();
  });

  it('has come to its end where nothing was asked', () => {
    expect(barOf({ target: 0, progress: progress(0) })?.reached).toBe(true);
  });
});
