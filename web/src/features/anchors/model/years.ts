import type { Draw } from '@/ui';
import type { SupplyRates, YearRates } from '../anchor.queries';

export interface YearRow {
  id: string;
  year: number;
  /** Percent; the least and the most. */
  value: { low: number; high: number } | null;
  traced: { low: number; high: number } | null;
  rates: SupplyRates | null;
  /** What the chain is held to, in percent. */
  goal: number | null;
}

interface Goal {
  year: number;
  indicator: string;
  target: number;
}

/** The years of the records and those that have a goal, one after the other. */
export function yearRows(years: readonly YearRates[], goals: readonly Goal[]): YearRow[] {
  const targets = new Map(
    goals
      .filter(({ indicator }) => indicator === 'local_supply_rate')
      .map(({ year, target }) => [year, target]),
  );
  const rates = new Map(years.map((each) => [each.year, each]));
  const all = [...new Set([...rates.keys(), ...targets.keys()])].sort((a, b) => a - b);
  return all.map((year) => {
    const known = rates.get(year) ?? null;
    return {
      ...{ id: String(year), year, rates: known, goal: targets.get(year) ?? null },
      value: known && percent(known.value),
      traced: known && percent(known.traced),
    };
  });
}

function percent({ low, high, denominator }: SupplyRates['value']): YearRow['value'] {
  if (denominator <= 0) return null;
  return { low: (low / denominator) * 100, high: (high / denominator) * 100 };
}

interface Drawing {
  rows: readonly YearRow[];
  words: Record<'value' | 'traced' | 'goal', string>;
}

export function drawYears({ rows, words }: Drawing): Draw {
  const point = (of: (row: YearRow) => number | null | undefined) =>
    rows.map((row) => {
      const value = of(row) ?? null;
      return value === null ? null : Math.round(value * 10) / 10;
    });
  return (look) => ({
    tooltip: { trigger: 'axis', valueFormatter: (value) => (value == null ? '–' : `${String(value)}%`) },
    legend: {
      data: [words.value, words.traced, ...(rows.some(({ goal }) => goal !== null) ? [words.goal] : [])],
    },
    grid: { left: 4, right: 28, top: 44, bottom: 4 },
    xAxis: { type: 'category', data: rows.map(({ year }) => String(year)), boundaryGap: rows.length < 2 },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: [
      {
        ...{ name: words.value, type: 'line', data: point(({ value }) => value?.low), connectNulls: true },
        ...{ symbol: 'circle', symbolSize: 8, lineStyle: { width: 2.5 }, color: look.accent },
        label: {
          ...{ show: true, formatter: '{c}%', position: 'top' },
          ...{ color: look.ink, textBorderColor: look.surface, textBorderWidth: 2 },
        },
      },
      {
        ...{ name: words.traced, type: 'line', data: point(({ traced }) => traced?.low), connectNulls: true },
        ...{ symbol: 'circle', symbolSize: 5, color: look.muted, lineStyle: { type: 'dashed' } },
      },
      {
        ...{ name: words.goal, type: 'line', data: point(({ goal }) => goal), connectNulls: true },
        ...{ symbol: 'diamond', symbolSize: 9, color: look.warn, lineStyle: { type: 'dotted', width: 2 } },
      },
    ],
  });
}
