import { describe, expect, it, jest } from '@jest/globals';

import type { Actor } from '../../platform/access';
import type { Delivery } from './delivery-sets';
import { ReportSheets } from './report-sheets';
import { REPORT_WORDS } from './report.words';

describe('the sheets that a chain hands in', () => {
  it('take the map of each ring once', async () => {
    const of = jest.fn((_actor: Actor, _code: string, _view: { radius: string }) =>
      Promise.resolve({ data: { nodes: [], sites: [] } }),
    );
    const pages = { pageOf: () => ({ nodes: [], links: [], dataDate: '2026-11-30' }) };
    const sheets = new ReportSheets(
      ...([{ of }, pages, {}, {}, {}] as unknown as ConstructorParameters<typeof ReportSheets>),
    );
    const table = (radius: string) => ({ key: `table.${radius}`, mode: 'table', radius, title: radius });
    const delivery = {
      ...{ chain: { code: 'X' }, profile: {}, pictures: [], formats: ['svg'] },
      areas: { ...REPORT_WORDS['zh-CN'].areas, zone: '园区' },
      lists: [
        { list: 'chain_map', radius: 'zone' },
        { list: 'technology_map', radius: null },
      ],
      tables: [table('city'), table('zone')],
    } as unknown as Delivery;
    const picture = { ...table('zone'), mode: 'state', area: '', file: 'a' } as Delivery['pictures'][number];
    const made = await sheets.deliverables({
      ...{ actor: {} as Actor, delivery, language: 'zh-CN', pictures: [picture] },
    });

    expect(made.map(({ name }) => name)).toEqual(['目录', '产业链图', '技术图', 'city', 'zone']);
    expect(made.map(({ note }) => note?.split(' · ')[0])).toEqual([
      ...[undefined, '本地半径 园区', undefined, '本地半径 全市', '本地半径 园区'],
    ]);
    expect(of.mock.calls.map(([, , { radius }]) => radius).sort()).toEqual(['city', 'zone']);
  });
});
