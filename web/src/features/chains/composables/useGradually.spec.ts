import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, shallowRef } from 'vue';

import { useGradually } from './useGradually';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);
const setup = (first: readonly number[]) => {
  const all = shallowRef(first);
  const scope = effectScope();
  const { given, complete } = scope.run(() => useGradually(all, 2))!;
  return { all, scope, given, complete };
};

describe('useGradually', () => {
  it('gives a batch a frame until all is given', () => {
    const { given, complete } = setup(numbers(5));
    expect(given.value).toEqual([0, 1]);

    vi.advanceTimersToNextFrame();
    expect(given.value).toEqual([0, 1, 2, 3]);
    expect(complete.value).toBe(false);

    vi.advanceTimersToNextFrame();
    expect(given.value).toEqual(numbers(5));
    expect(complete.value).toBe(true);
  });

  it('gives what is new at once, when all was given before', () => {
    const { all, given } = setup(numbers(3));
    vi.runAllTimers();

    all.value = numbers(9);

    expect(given.value).toEqual(numbers(9));
  });

  it('waits for a list that is empty at first', () => {
    const { all, given } = setup([]);
    vi.runAllTimers();

    all.value = numbers(4);

    expect(given.value).toEqual([0, 1]);
  });

  it('asks for no frame any more when its owner has gone', () => {
    const { scope } = setup(numbers(9));

    scope.stop();

    expect(vi.getTimerCount()).toBe(0);
  });
});
