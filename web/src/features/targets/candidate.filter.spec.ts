import { describe, expect, it } from 'vitest';

import { isNarrowed, readFilter, widened, writeFilter } from './candidate.filter';

const QUERY = {
  chain: 'DSP',
  node: ['DSP-M01', 'DSP-M02'],
  region: '长三角',
  qualification: 'little_giant',
  idle: '6',
  signal: 'true',
};

describe('the filter of candidates', () => {
  it('is read from the address and written back the same', () => {
    const filter = readFilter(QUERY);

    expect(filter).toMatchObject({
      chain: 'DSP',
      nodes: ['DSP-M01', 'DSP-M02'],
      regions: ['长三角'],
      idle: 6,
    });
    expect(readFilter(JSON.parse(JSON.stringify(writeFilter(filter))))).toEqual(filter);
  });

  it('leaves out what it does not understand', () => {
    const filter = readFilter({ qualification: 'rumour', idle: 'soon', listed: 'yes', node: ['', 'A', 'A'] });

    expect(filter).toMatchObject({ qualification: undefined, idle: undefined, listed: false, nodes: ['A'] });
    expect(isNarrowed(filter)).toBe(false);
  });

  it('can be widened to all firms of the same nodes', () => {
    const filter = readFilter(QUERY);

    expect(isNarrowed(filter)).toBe(true);
    expect(widened(filter)).toMatchObject({ chain: 'DSP', nodes: filter.nodes, regions: [] });
    expect(isNarrowed(widened(filter))).toBe(false);
  });
});
