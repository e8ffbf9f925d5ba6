import { describe, expect, it } from '@jest/globals';

import { all } from './testing/rows';
import { headOf, tableOf } from './table';
import type { SheetRow } from './sheet-file';
import { matchTitles, unitOf } from './titles';

const COLUMNS = [
  { key: 'name', names: ['企业名称', '公司名称', 'Company'], required: true },
  { key: 'code', names: ['统一社会信用代码', '信用代码'] },
  { key: 'city', names: ['城市', 'City'], required: true },
] as const;
const rowsOf = (sheet: string, ...rows: string[][]): SheetRow[] =>
  rows.map((cells, at) => ({ sheet, row: at + 1, cells }));
async function* stream(rows: SheetRow[]) {
  yield* rows;
}

describe('titles', () => {
  it('are recognised whatever their width, case, spaces and brackets', () => {
    expect([...matchTitles(['ｃｏｍｐａｎｙ', '信用代码（18 位）', ' 城 市* '], COLUMNS)]).toEqual([
      ['name', 0],
      ['code', 1],
      ['city', 2],
    ]);
  });

  it('that only contain a name are taken when asked for, the longer part first and none twice', () => {
    const titles = ['所属城市', '企业统一社会信用代码', '曾用企业名称'];

    expect(matchTitles(titles, COLUMNS).size).toBe(0);
    expect(Object.fromEntries(matchTitles(titles, COLUMNS, { loosely: true }))).toEqual({
      code: 1,
      name: 2,
      city: 0,
    });
  });

  it('tell a unit', () => {
    expect(unitOf('金额（万元）')).toBe('万元');
    expect(unitOf('金额')).toBeNull();
  });
});

describe('the head of a table', () => {
  it('is the row that names most columns, whatever stands above it', () => {
    const rows = rowsOf('a', ['重点企业（企业名称）'], ['公司名称', '城市'], ['演示甲', '合肥']);

    expect(headOf(rows, COLUMNS)).toMatchObject({ row: 2, titles: ['公司名称', '城市'], missing: [] });
  });

  it('says which required columns are not there', () => {
    expect(headOf(rowsOf('a', ['企业名称', '信用代码']), COLUMNS)?.missing).toEqual(['city']);
  });

  it('is looked for on every sheet; the table ends with its sheet', async () => {
    const rows = [
      ...rowsOf('说明', ['请先阅读'], ['企业名称必填']),
      ...rowsOf('数据', ['企业名称', '城市'], ['演示甲', '合肥'], ['演示乙', '芜湖']),
      ...rowsOf('别的', ['x', 'y']),
    ];
    const table = await tableOf(stream(rows), COLUMNS);

    expect(table?.head).toMatchObject({ sheet: '数据', row: 1 });
    expect((await all(table!.rows)).map(({ row }) => row)).toEqual([2, 3]);
    expect(await tableOf(stream(rows.slice(0, 2)), COLUMNS)).toBeUndefined();
  });
});
