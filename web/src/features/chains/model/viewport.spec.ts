import { describe, expect, it } from 'vitest';

import { fitTransform, revealShift, revealTransform, zoomedTransform } from './viewport';

const view = { width: 1000, height: 500 };

describe('fitTransform', () => {
  it('shows the whole map', () => {
    const { x, y, zoom } = fitTransform({ width: 2000, height: 400 }, view);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + 2000 * zoom).toBeLessThanOrEqual(1000);
    expect(y + 400 * zoom).toBeLessThanOrEqual(500);
  });

  it('does not blow up a small chain', () => {
    expect(fitTransform({ width: 100, height: 100 }, view).zoom).toBe(1.1);
    expect(fitTransform({ width: 0, height: 0 }, view).zoom).toBe(1);
  });
});

describe('revealShift', () => {
  const at = { x: 0, y: 0, zoom: 1 };
  it('leaves the map alone when the place is in view', () => {
    expect(revealShift({ x: 100, y: 100, width: 50, height: 20 }, at, view)).toBeUndefined();
  });

  it('moves just far enough', () => {
    expect(revealShift({ x: 1000, y: 100, width: 50, height: 20 }, at, view)).toEqual({
      x: -66,
      y: 0,
      zoom: 1,
    });
    expect(revealShift({ x: 100, y: -50, width: 50, height: 20 }, at, view)).toEqual({
      x: 0,
      y: 66,
      zoom: 1,
    });
  });
});

describe('zoomedTransform', () => {
  it('puts the middle of the box in the middle of the view', () => {
    const { x, y, zoom } = zoomedTransform({ x: 400, y: 300, width: 200, height: 100 }, view);
    expect(500 * zoom + x).toBeCloseTo(500);
    expect(350 * zoom + y).toBeCloseTo(250);
    expect(zoom).toBe(1.5);
  });
});

describe('revealTransform', () => {
  const at = { x: 0, y: 0, zoom: 1 };

  it('leaves alone what is in view', () => {
    expect(revealTransform({ x: 100, y: 100, width: 50, height: 20 }, at, view)).toBeUndefined();
  });

  it('draws smaller to show all of it', () => {
    const { x, zoom } = revealTransform({ x: 0, y: 20, width: 1200, height: 100 }, at, view)!;
    expect(zoom).toBeLessThan(1);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + 1200 * zoom).toBeLessThanOrEqual(1000);
  });

  it('stays readable even when not all of it fits', () => {
    expect(revealTransform({ x: 0, y: 0, width: 9000, height: 100 }, at, view)!.zoom).toBe(0.66);
  });
});
