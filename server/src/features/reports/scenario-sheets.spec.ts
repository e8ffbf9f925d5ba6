import { describe, expect, it } from '@jest/globals';

import type { Cell, Sheet } from '../../platform/spreadsheet';
import type { BesideDto } from '../chains';
import { REPORT_WORDS } from './report.words';
import { ScenarioSheets } from './scenario-sheets';

type Sums = BesideDto['asIs'];
const states = { missing: 3, weak: 0, break_point: 0, blocked: 0, adequate: 0, strength: 0, not_needed: 0 };
function sums(gapValue: number | null, low: number): Sums {
  const totals = {
    ...{ gapValue, gapLow: gapValue, gapHigh: gapValue, demandValue: 900, covered: 2 },
    ...{ demandLow: null, demandHigh: null, measuredValue: null, plannedDemandValue: null, leaves: 5 },
    localSupplyRateCount: { numerator: 1, denominator: 4 },
    localSupplyRateValue: { low, high: 300, denominator: 900 },
    localSupplyRateTraced: { low: 0, high: 0, denominator: 0 },
  };
  return { totals, states };
}
function scenario(name: string, change: object): BesideDto['scenarios'][number] {
  const made = { radius: 'region' as const, year: null, yearKnown: true };
  const author = { id: 'u', name: '张三' };
  return { id: name, name, note: '', author, ...made, moves: 2, left: [], ...sums(600, 100), ...change };
}
const figures = (gapValue: number | null, coverage: number | null) => {
  return { state: 'missing' as const, gapValue, coverage, reachable: null };
};
const BESIDE: BesideDto = {
  years: [],
  firstDay: null,
  asIs: sums(null, 0),
  scenarios: [
    scenario('甲', { left: [{ code: 'OLD', nameZh: '旧环节', nameEn: 'Old' }] }),
    scenario('乙', { yearKnown: false }),
  ],
  nodes: [
    {
      ...{ code: 'SEAT', nameZh: '座椅', nameEn: 'Seat', apart: true, asIs: figures(500, null) },
      scenarios: [figures(100, 0.6), figures(500, null)],
    },
  ],
  gone: [],
};
/** Not what they are called unless somebody says so. */
const AREAS = { ...REPORT_WORDS['zh-CN'].areas, city: '全盟' };
const ON = { radius: 'city', year: 2024, day: '2026-11-30', areas: AREAS } as const;

/** Rows of a sheet, each by its headings. */
async function rowsOf(sheet: Sheet | undefined): Promise<Record<string, Cell>[]> {
  const rows: Record<string, Cell>[] = [];
  for await (const row of sheet!.rows)
    rows.push(Object.fromEntries(sheet!.columns.map(({ header }, at) => [header, row[at] ?? null])));
  return rows;
}

describe('the sheets of scenarios', () => {
  it('have a row for what is and for each scenario, with both ends of what is a range', async () => {
    const [totals] = new ScenarioSheets(BESIDE, ON, 'zh-CN').all();
    const [asIs, first, second] = await rowsOf(totals);

    expect(totals!.note).toBe('本地半径 全盟 · 采购 2024 · 图谱日期 2026-11-30');
    expect(asIs).toMatchObject({ 情景: '现状', 创建人: null, '缺口价值（元/年）': null, 缺失: 3 });
    expect(first).toMatchObject({
      ...{ 情景: '甲', 创建人: '张三', 假设数: 2, 保存时半径: '自治区', 保存时采购年份: '最近 12 个月' },
      ...{ '本地配套率下限（按金额，%）': 11.11, '本地配套率上限（按金额，%）': 33.33 },
      ...{ '扣除二级外购下限（%）': null, '缺口价值（元/年）': 600, 不计入的环节: '旧环节' },
    });
    expect(second).toMatchObject({ 情景: '乙', 保存时采购年份: null, 不计入的环节: '' });
  });

  it('have a row for each node, with the columns of what is before those of each scenario', async () => {
    const [, nodes] = new ScenarioSheets(BESIDE, ON, 'en').all();

    expect(await rowsOf(nodes)).toEqual([
      {
        ...{ Code: 'SEAT', Node: 'Seat' },
        ...rowFor('As it is', 500, null),
        ...rowFor('甲', 100, 60),
        ...rowFor('乙', 500, null),
      },
    ]);
  });
});

function rowFor(of: string, gap: number, coverage: number | null) {
  return {
    [`${of} · State`]: 'Missing',
    [`${of} · Gap (CNY a year)`]: gap,
    [`${of} · Coverage (%)`]: coverage,
    [`${of} · Within reach (CNY a year)`]: null,
  };
}
