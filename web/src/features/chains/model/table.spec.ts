import { describe, expect, it } from 'vitest';

import { makeGap, makeGapMap } from '../testing/gapMap';
import { buildGroups } from './groups';
import { filterRows, formatSorting, parseSorting, parseStates, sortRows, tableRows } from './table';

const map = makeGapMap();
const rows = tableRows(buildGroups(map.nodes));
const codes = (list: typeof rows) => list.map((row) => row.node.code);

describe('tableRows', () => {
  it('has a row for each leaf', () => {
    expect(rows).toHaveLength(map.totals.leaves);
  });

  it('counts as local what runs, and what is on its way apart from it', () => {
    const { local } = makeGap('M0101', 10);
    const nodes = [
      makeGap('M0101', 10, { local: { ...local, operating: 2, aggregate: 1 } }),
      makeGap('M0102', 9, { local: { ...local, building: 1, signed: 2, announced: 3, unknown: 4 } }),
    ];
    const counts = tableRows(buildGroups(nodes)).map((row) => [row.node.code, row.local, row.coming]);
    expect(counts).toEqual([
      ['M0101', 3, 0],
      ['M0102', 0, 6],
    ]);
  });

  it('has one for the undivided part of a system, so that the column adds up to the header', () => {
    const whole = makeGap('M03', 60, { level: 3, leaf: false, parentCode: 'X', state: null });
    const groups = buildGroups([whole, makeGap('M0301', 10, { parentCode: 'M03' })]);
    const sum = tableRows(groups).reduce((total, row) => total + (row.node.gapValue ?? 0), 0);
    expect(sum).toBe(60);
  });
});

describe('filterRows', () => {
  it('keeps what the server alone finds by the words', () => {
    const rows = tableRows(buildGroups(map.nodes));
    const found = filterRows(rows, { states: [], words: 'zuoyi' }, new Set(['M0201']));
    expect(found.map(({ node }) => node.code)).toEqual(['M0201']);
  });

  it('opens exactly the rows a figure of the header was computed from', () => {
    const { numerator, denominator } = map.totals.localSupplyRateCount;
    expect(filterRows(rows, { states: [], focus: 'covered' })).toHaveLength(numerator);
    expect(filterRows(rows, { states: [], focus: 'bought' })).toHaveLength(denominator);
    const gaps = filterRows(rows, { states: [], focus: 'gap' });
    expect(gaps.reduce((sum, row) => sum + (row.node.gapValue ?? 0), 0)).toBe(map.totals.gapValue);
  });

  it('takes for covered what the header counts: newcomers and recorded purchases too, announced sites not', () => {
    const { local } = makeGap('M0101', 10);
    const nodes = [
      makeGap('M0101', 10, { covered: true }),
      makeGap('M0102', 10, { local: { ...local, announced: 1 } }),
    ];
    const covered = filterRows(tableRows(buildGroups(nodes)), { states: [], focus: 'covered' });
    expect(codes(covered)).toEqual(['M0101']);
  });

  it('filters by states, words and system together', () => {
    expect(codes(filterRows(rows, { states: ['missing'] }))).toHaveLength(map.chain.states.missing);
    expect(codes(filterRows(rows, { states: ['missing'], words: '电池' }))).toEqual(['M0101']);
    expect(codes(filterRows(rows, { states: [], group: 'M02', words: 'node' }))).toEqual(['M0201', 'M0202']);
  });
});

describe('sorting', () => {
  it('sorts by priority, first things first, unless the address says otherwise', () => {
    expect(codes(sortRows(rows, parseSorting(undefined))).slice(0, 3)).toEqual(['M0101', 'M0201', 'M0102']);
    expect(parseSorting('nonsense')).toEqual({ key: 'priority', descending: true });
    expect(parseSorting('name')).toEqual({ key: 'name', descending: false });
    expect(formatSorting({ key: 'demand', descending: true })).toBe('-demand');
  });

  it('sorts states from the worst', () => {
    const sorted = sortRows(rows, { key: 'state', descending: false });
    expect(sorted[0]?.node.state).toBe('missing');
    expect(sorted.at(-1)?.node.state).toBe('not_needed');
  });
});

describe('parseStates', () => {
  it('keeps known states only, worst first', () => {
    expect(parseStates('weak,missing,drop table')).toEqual(['missing', 'weak']);
    expect(parseStates(undefined)).toEqual([]);
  });
});
