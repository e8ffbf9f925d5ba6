import { beforeEach, describe, expect, it, vi } from 'vitest';

import { loadFonts } from './fonts';

const fetched = vi.hoisted(() => ({ fonts: 0 }));
vi.mock('../ui/fonts.css', () => {
  fetched.fonts += 1;
  return {};
});

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('loadFonts', () => {
  it('lets the first page of a first visit come before the fonts, and later ones not wait', async () => {
    const first = loadFonts();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetched.fonts).toBe(0);

    await vi.advanceTimersByTimeAsync(1_000);
    await first;
    expect(fetched.fonts).toBe(1);
    expect(localStorage.getItem('lianzhao.fonts')).not.toBeNull();

    await expect(loadFonts()).resolves.toBeUndefined();
  });
});
