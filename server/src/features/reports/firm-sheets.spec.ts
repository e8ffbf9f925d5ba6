import { describe, expect, it } from '@jest/globals';

import type { Cell, Sheet } from '../../platform/spreadsheet';
import type { GapMapDto } from '../chains';
import { ChainSheets, type MapNode } from './chain-sheets';
import { clusterSheet, type LocalFirm, localFirmSheet, regionSheet, routeSheet } from './firm-sheets';
import { type AreaNames, REPORT_WORDS } from './report.words';

const USUAL = REPORT_WORDS['zh-CN'].areas;

const node = (code: string, change: Partial<MapNode> = {}) =>
  ({
    ...{ code, nameZh: `环节${code}`, nameEn: code, level: 4, leaf: true, parentCode: 'S1' },
    ...{ gapValue: 0, priority: null },
    ...change,
  }) as MapNode;
const worth = (reachable: number) => ({ reachable }) as MapNode['priority'];
const firm = (name: string, city: string, nodeCode: string) => ({ name, province: '江苏省', city, nodeCode });
const site = (nameZh: string, status: LocalFirm['status'], nodeCode: string): LocalFirm => ({
  ...{ nameZh, status, capacity: null, place: null, area: 'zone', source: null },
  places: [{ nodeCode }],
});
async function rowsOf({ rows }: Sheet): Promise<Cell[][]> {
  const all: Cell[][] = [];
  for await (const row of rows) all.push(row);
  return all;
}
const chain = () =>
  new ChainSheets(
    {
      nodes: [
        node('S1', { level: 3, leaf: false, parentCode: null }),
        node('A', { gapValue: 5, priority: worth(1) }),
        node('B', { gapValue: 9, priority: worth(4) }),
        node('C'),
      ],
      links: [],
    } as unknown as GapMapDto,
    'zh-CN',
  );
const known = (more: object) => ({
  ...{ chain: chain(), language: 'zh-CN' as const, firms: [], local: [] },
  areas: USUAL,
  ...more,
});

describe('the sheets of firms', () => {
  it('count each firm of a city once, and apart those that could fill a gap', async () => {
    const firms = [firm('甲', '苏州市', 'A'), firm('甲', '苏州市', 'C'), firm('乙', '苏州市', 'C')];

    expect(await rowsOf(regionSheet('区域', known({ firms })))).toEqual([
      ['江苏省', '苏州市', 2, 1, '甲、乙'],
    ]);
  });

  it('travel first for the gap worth most within reach, and not at all for what is no gap', async () => {
    const firms = [
      ...[firm('甲', '苏州市', 'A'), firm('乙', '无锡市', 'B'), firm('丙', '常州市', 'B')],
      ...[firm('丁', '常州市', 'B'), firm('戊', '南京市', 'C')],
    ];

    const stops = await rowsOf(routeSheet('路线', known({ firms })));
    expect(stops.map(([at, , , , city, many]) => [at, city, many])).toEqual([
      ['环节B', '常州市', 2],
      ['环节B', '无锡市', 1],
      ['环节A', '苏州市', 1],
    ]);
  });

  it('call a ring what people call it', async () => {
    const local = [site('甲', 'operating', 'A')];
    const ringOf = async (areas: AreaNames) =>
      (await rowsOf(localFirmSheet('企业', known({ local, areas }))))[0]![4];

    expect([await ringOf(USUAL), await ringOf({ ...USUAL, zone: '园区' })]).toEqual(['高新区', '园区']);
  });

  it('see a cluster where two have gathered in one system, at whatever part', async () => {
    const local = [site('甲', 'operating', 'A'), site('乙', 'signed', 'B')];

    expect(await rowsOf(clusterSheet('集群', known({ local })))).toEqual([['环节S1', 2, 1, 1, '甲、乙']]);
    expect(await rowsOf(clusterSheet('集群', known({ local: local.slice(1) })))).toEqual([]);
    const told = [...local, site('丙', 'announced', 'A')];
    expect(await rowsOf(clusterSheet('集群', known({ local: told })))).toEqual([
      ['环节S1', 3, 1, 2, '甲、乙、丙'],
    ]);
  });
});
