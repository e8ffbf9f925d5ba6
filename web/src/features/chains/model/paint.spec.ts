import { describe, expect, it } from 'vitest';

import { makeGap, makeNode } from '../testing/gapMap';
import { groupFigure } from './figure';
import { type MapMode, type PaintOf, paintOf } from './paint';

const gap = makeGap('A', 100);
const NO_LOCAL = makeNode('X').local;

const of = (mode: MapMode, change: Partial<PaintOf> = {}): PaintOf => ({
  mode,
  loud: new Set(['A']),
  largest: { worth: 50, gap: 200 },
  work: new Map(),
  changes: new Map(),
  ...change,
});

describe('the colours of the map', () => {
  it('tell the state, deeper for what is worth more within reach', () => {
    expect(paintOf(gap, of('state'))).toMatchObject({
      ...{ tone: 'missing', emphasis: 'loud', strength: 1 },
      figure: { kind: 'money', value: 100 },
    });
  });

  it('tell the size of the gap alone', () => {
    const { tone, strength } = paintOf(makeGap('A', 20), of('gap'));
    expect(tone).toBe('accent');
    expect(strength).toBeLessThan(paintOf(makeGap('A', 200), of('gap')).strength);
    expect(paintOf(makeNode('B'), of('gap')).emphasis).toBe('quiet');
  });

  it('tell who supplies here: the share where it is known, else the firms', () => {
    const local = { ...NO_LOCAL, operating: 2 };
    expect(paintOf(makeNode('B', { local }), of('supply'))).toMatchObject({
      ...{ tone: 'strength', emphasis: 'plain', figure: { kind: 'sites', count: 2 } },
    });
    const share = { low: 0.4, high: 0.4 };
    expect(paintOf(makeGap('B', 5, { local, localShare: share }), of('supply')).figure).toEqual({
      kind: 'share',
      share: 0.4,
    });
    expect(paintOf(gap, of('supply')).emphasis).toBe('quiet');
  });

  it('show whom a record or a what-if puts here as supply, without counting a firm', () => {
    expect(paintOf(makeGap('B', 5, { covered: true }), of('supply'))).toMatchObject({
      ...{ tone: 'strength', emphasis: 'plain', figure: null },
    });
    const leaves = [makeGap('B', 5, { covered: true }), makeGap('C', 5)];
    expect(groupFigure(leaves, 0, of('supply'))).toEqual({ kind: 'covered', count: 1, all: 2 });
  });

  it('tell where we work, and which large gap nobody works on', () => {
    const work = new Map([['B', { leads: 2, projects: 1 }]]);
    expect(paintOf(makeNode('B'), of('activity', { work }))).toMatchObject({
      ...{ emphasis: 'plain', figure: { kind: 'work', leads: 2, projects: 1 }, alone: false },
    });
    expect(paintOf(gap, of('activity', { work }))).toMatchObject({ alone: true, figure: null });
  });

  it('tell what a what-if changes and let the rest recede', () => {
    const figures = { state: 'missing' as const, gapValue: 100, coverage: null, reachable: 50 };
    const change = {
      ...{ code: 'A', nameZh: 'A', nameEn: 'A', before: figures },
      after: { ...figures, state: 'break_point' as const, gapValue: 40 },
    };
    const changes = new Map([['A', change]]);
    expect(paintOf(gap, of('difference', { changes }))).toMatchObject({
      ...{ tone: 'break_point', figure: { kind: 'change', value: -60 } },
    });
    expect(paintOf(makeGap('B', 5), of('difference', { changes })).emphasis).toBe('quiet');
  });
});
