import { describe, expect, it } from 'vitest';

import { FIRST, makeBeside, makeColumn, SECOND } from '../testing/beside';
import { bestIn, bestInState, changesBetween, sortNodes } from './beside';

const rates = (...limits: [low: number, high: number][]) =>
  limits.map(([low, high]) => makeColumn({ localSupplyRateValue: { low, high, denominator: 100 } }));
const gaps = (...values: (number | null)[]) =>
  values.map((value) => makeColumn({ gapValue: value, gapLow: value, gapHigh: value }));

describe('bestIn', () => {
  it('takes the higher rate and the smaller gap', () => {
    expect([...bestIn('rate', rates([10, 10], [30, 30], [20, 20]))]).toEqual([1]);
    expect([...bestIn('gap', gaps(10, 30, 20))]).toEqual([0]);
  });

  it('takes what is no worse at either end of its range, and nothing where none is', () => {
    expect([...bestIn('rate', rates([10, 30], [10, 40], [5, 40]))]).toEqual([1]);
    expect([...bestIn('rate', rates([10, 30], [20, 25], [0, 20]))]).toEqual([]);
  });

  it('takes all that are best alike, but nothing where all are', () => {
    expect([...bestIn('gap', gaps(30, 20, 20))]).toEqual([1, 2]);
    expect([...bestIn('gap', gaps(20, 20, 20))]).toEqual([]);
  });

  it('passes over what is not known', () => {
    expect([...bestIn('gap', gaps(null, 20, 30))]).toEqual([1]);
    expect([...bestIn('gap', gaps(null, null))]).toEqual([]);
  });
});

describe('bestInState', () => {
  it('takes the fewest missing, and judges no other state', () => {
    const columns = [makeColumn({}, 4), makeColumn({}, 2)];
    columns[0]!.states.break_point = 1;
    expect([...bestInState('missing', columns)]).toEqual([1]);
    expect([...bestInState('break_point', columns)]).toEqual([]);
  });
});

describe('sortNodes', () => {
  const order = (sort: string) => sortNodes(makeBeside().nodes, sort).map(({ nameZh }) => nameZh);

  it('orders by how far the gaps lie apart, by a column or by name', () => {
    expect(order('-spread')).toEqual(['座椅总成', '车灯', '车轮']);
    expect(order('-0')).toEqual(['座椅总成', '车轮', '车灯']);
    expect(order('2')).toEqual(['车灯', '座椅总成', '车轮']);
    expect(order('name')).toEqual(['车灯', '车轮', '座椅总成']);
  });
});

describe('changesBetween', () => {
  it('tells what one changes beside the other, of nodes where these two differ', () => {
    const changes = changesBetween(makeBeside(), FIRST!, SECOND!)!;

    expect([changes.before.gapValue, changes.after.gapValue]).toEqual([7e8, 6e8]);
    expect(
      changes.nodes.map(({ nameZh, before, after }) => [nameZh, before.gapValue, after.gapValue]),
    ).toEqual([
      ['座椅总成', 2e8, 3e8],
      ['车灯', 1e8, 0],
    ]);
  });

  it('tells nothing of a scenario that is not among them', () => {
    expect(changesBetween(makeBeside(), 'another', SECOND!)).toBeUndefined();
  });
});
