import { describe, expect, it } from 'vitest';

import { bundleWidth, isShort, joinedByWidth, linkPath } from './paths';

const box = (x: number, y = 0) => ({ x, y, width: 100, height: 20 });

describe('linkPath', () => {
  it('leaves on the right and arrives on the left when the user lies further right', () => {
    expect(linkPath(box(0), box(200, 40), 20)).toBe('M100 10C150 10 150 50 200 50');
  });

  it('turns round for a user further left', () => {
    expect(linkPath(box(200), box(0), 20)).toMatch(/^M200 10.*100 10$/);
  });

  it('bows out into the gutter within one column', () => {
    expect(linkPath(box(0), box(0, 100), 20)).toBe('M100 10C120 10 120 110 100 110');
  });
});

describe('isShort', () => {
  it('is true across one gutter, in either direction, and not within a column', () => {
    expect(isShort(box(0), box(120), 30)).toBe(true);
    expect(isShort(box(120), box(0), 30)).toBe(true);
    expect(isShort(box(0), box(240), 30)).toBe(false);
    expect(isShort(box(0), box(0, 100), 30)).toBe(false);
  });
});

describe('bundleWidth', () => {
  it('grows with the count but stays a line', () => {
    expect(bundleWidth(1)).toBeLessThan(bundleWidth(9));
    expect(bundleWidth(400)).toBe(4);
  });
});

describe('joinedByWidth', () => {
  it('draws lines of one width as one path, and loses none', () => {
    const lines = [
      { d: 'M1 1', width: 1 },
      { d: 'M2 2', width: 2 },
      { d: 'M3 3', width: 1 },
    ];

    expect(joinedByWidth(lines)).toEqual([
      { width: 1, d: 'M1 1M3 3' },
      { width: 2, d: 'M2 2' },
    ]);
  });
});
