import { describe, expect, it } from '@jest/globals';

import type { Cell } from '../../platform/spreadsheet';
import type { GapMapDto } from '../chains';
import { ChainSheets, type MapNode } from './chain-sheets';
import { REPORT_WORDS } from './report.words';

const NOBODY = { operating: 0, building: 0, signed: 0, announced: 0, unknown: 0, aggregate: 0 };
const NOTHING = { basis: 'none', value: null, low: null, high: null, measured: null, planned: null };
const node = (code: string, local: Partial<MapNode['local']>) =>
  ({
    ...{ code, nameZh: code, nameEn: code, level: 3, leaf: true, parentCode: null, stream: 'midstream' },
    ...{
      state: 'missing',
      action: null,
      override: null,
      priority: null,
      demand: NOTHING,
      supplyRadius: null,
    },
    ...{ gapValue: null, gapLow: null, gapHigh: null, upliftPct: null, ageMonths: 1 },
    local: { ...NOBODY, ...local },
  }) as MapNode;

/** What one column says of each node, by code. */
async function columnOf(nodes: MapNode[], header: string): Promise<Record<string, Cell>> {
  const sheet = new ChainSheets({ nodes, links: [] } as unknown as GapMapDto, 'zh-CN').gaps();
  const at = sheet.columns.findIndex((column) => column.header === header);
  const found: Record<string, Cell> = {};
  for await (const row of sheet.rows) found[String(row[0])] = row[at] ?? null;
  return found;
}

describe('the sheet of a map', () => {
  const nodes = [
    node('here', { operating: 2, aggregate: 1 }),
    node('coming', { building: 1, signed: 2, announced: 3, unknown: 4 }),
  ];
  const { local, coming } = REPORT_WORDS['zh-CN'].columns;

  it('counts as local what runs, and what is on its way apart from it', async () => {
    expect(await columnOf(nodes, local)).toEqual({ here: 3, coming: 0 });
    expect(await columnOf(nodes, coming)).toEqual({ here: 0, coming: 6 });
  });
});
