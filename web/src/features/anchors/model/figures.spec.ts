import { describe, expect, it } from 'vitest';

import type { ChartLook } from '@/ui';
import { SUPPLY, supplyNode } from '../testing/anchor';
import { drawSankey, STREAMS, streamsOf } from './sankey';
import { drawYears, yearRows } from './years';

const look = {} as ChartLook;
const words = {
  nameOf: ({ nameEn }: { nameEn: string }) => nameEn,
  rest: (count: number) => `${count} others`,
};

describe('streamsOf', () => {
  it('parts what is bought here from what is bought elsewhere and what nobody knows', () => {
    expect(streamsOf([supplyNode('seat', 10, [2, 5])], words)).toEqual([
      { id: 'seat', code: 'seat', name: 'seat', local: 2, outside: 5, unknown: 3 },
    ]);
  });

  it('lets small nodes flow together and loses nothing', () => {
    const nodes = Array.from({ length: STREAMS + 5 }, (_, at) =>
      supplyNode(`n${at}`, 10, [at % 2 ? 10 : 0, 10]),
    );
    const streams = streamsOf(nodes, words);

    expect(streams).toHaveLength(STREAMS);
    expect(streams.at(-1)).toMatchObject({ code: null, name: '6 others' });
    const all = streams.reduce((sum, { local, outside, unknown }) => sum + local + outside + unknown, 0);
    expect(all).toBe(nodes.length * 10);
  });
});

it('drawSankey draws no stream of nothing', () => {
  const option = drawSankey({
    streams: streamsOf(SUPPLY.nodes, words),
    words: { local: 'here', outside: 'elsewhere', unknown: 'unknown' },
    money: String,
  })(look);
  const [series] = option.series as unknown as {
    links: { source: string; target: string; value: number }[];
  }[];

  expect(series!.links.map(({ source, target, value }) => [source, target, value])).toEqual([
    ['battery', 'outside', 40_000],
    ['motor', 'local', 8_000],
  ]);
});

describe('yearRows', () => {
  const rates = (low: number) => ({ ...SUPPLY.rates, value: { low, high: low, denominator: 100 } });

  it('puts rates and goals of a year beside each other, in percent', () => {
    const goals = [
      { year: 2025, indicator: 'local_supply_rate', target: 30 },
      { year: 2030, indicator: 'local_supply_rate', target: 50 },
      { year: 2025, indicator: 'landed_projects', target: 8 },
    ];
    const rows = yearRows(
      [
        { year: 2025, ...rates(24) },
        { year: 2024, ...rates(20) },
      ],
      goals,
    );

    expect(rows.map(({ year, value, goal }) => [year, value?.low, goal])).toEqual([
      [2024, 20, null],
      [2025, 24, 30],
      [2030, undefined, 50],
    ]);
    const option = drawYears({ rows, words: { value: 'v', traced: 't', goal: 'g' } })(look);
    expect((option.series as { data: unknown }[]).map(({ data }) => data)).toEqual([
      [20, 24, null],
      [15, 15, null],
      [null, 30, 50],
    ]);
  });
});
