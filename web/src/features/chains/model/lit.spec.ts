import { describe, expect, it } from 'vitest';

import { makeGapMap } from '../testing/gapMap';
import { neighbourIndex } from './links';
import { litCodes } from './lit';

const map = makeGapMap();
const chain = { map, neighbours: neighbourIndex(map.links) };

describe('litCodes', () => {
  it('dims nothing while nothing is chosen', () => {
    expect(litCodes(chain, { states: [] })).toBeUndefined();
  });

  it('keeps the chosen node and its direct neighbours bright, whatever the legend says', () => {
    expect([...litCodes(chain, { selected: 'M0102', states: ['weak'] })!].sort()).toEqual([
      'D0101',
      'M0101',
      'M0102',
      'U0101',
    ]);
  });

  it('keeps the parts of a chosen system bright', () => {
    expect([...litCodes(chain, { selected: 'M02', states: [] })!]).toEqual(['M02', 'M0201', 'M0202']);
  });

  it('keeps the states of the legend bright', () => {
    expect([...litCodes(chain, { states: ['weak', 'strength'] })!]).toEqual(['M0102', 'D0101']);
  });
});
