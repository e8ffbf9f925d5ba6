import { describe, expect, it } from 'vitest';

import { sidesOf, type Spot } from './labels';

const spot = (east: number, north: number, text: string | null = '合肥 4'): Spot => ({
  place: [east, north],
  size: 20,
  text,
});
const sides = (...spots: Spot[]) => sidesOf(spots, { picture: 560, pin: undefined });

describe('names of dots', () => {
  it('stand on the right where nothing is there', () => {
    expect(sides(spot(117, 32), spot(100, 32, null))).toEqual(['right', undefined]);
  });

  it('go to the side on which no dot is', () => {
    expect(sides(spot(117, 32), spot(120, 32, null))).toEqual(['left', undefined]);
    expect(sides(spot(117, 32), spot(120, 32, null), spot(114, 32, null))[0]).toBe('top');
  });

  it('do not stand on each other, and are left out where there is no room', () => {
    expect(sides(spot(117, 32), spot(117, 32.3))).toEqual(['right', 'left']);
    const around = [spot(120, 32, null), spot(114, 32, null), spot(117, 33.8, null), spot(117, 30.2, null)];
    expect(sides(spot(117, 32), ...around)[0]).toBeUndefined();
  });

  it('keep clear of the pin of the zone', () => {
    const pin = { place: [109.8, 39.6] as const, name: '鄂尔多斯', size: 26 };
    expect(sidesOf([spot(107, 40.2)], { picture: 560, pin })[0]).not.toBe('right');
  });
});
