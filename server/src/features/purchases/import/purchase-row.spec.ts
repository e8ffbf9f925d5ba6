import { describe, expect, it } from '@jest/globals';

import { type ListedNode, NodeWords } from '../../chains';
import type { PurchaseList } from './content';
import type { Lookups } from './lookups';
import { readRow } from './purchase-row';

const node = (code: string, nameZh: string, rest: Partial<ListedNode> = {}): ListedNode => ({
  ...{
    id: `id-${code}`,
    code,
    nameZh,
    nameEn: code,
    keywords: [],
    leaf: true,
    chainCode: 'AUTO',
    parentCode: null,
    industryCodes: [],
  },
  ...rest,
});
const NODES = [
  node('A', '座椅系统', { leaf: false }),
  node('A1', '座椅总成', { keywords: ['饰件'], parentCode: 'A' }),
  node('A2', '头枕', { keywords: ['饰件'], parentCode: 'A' }),
];
const LOOKUPS: Lookups = {
  ...{ words: new NodeWords(NODES), nodes: new Map(NODES.map((each) => [each.code, each])) },
  firms: new Map([['演示甲', { id: 'firm-1', place: 'outside' as const }]]),
  placeOf: (text) => (text === '高新区' ? 'zone' : null),
  today: '2026-03-01',
};
const TITLES = ['环节', '零部件', '采购额（万元）', '采购期间', '供应商', '所在地', '本地占比（%）', '币种'];
const LIST: PurchaseList = {
  ...{ sheet: '表1', headRow: 1, titles: TITLES, rows: [] },
  columns: { node: 0, part: 1, value: 2, period: 3, supplier: 4, place: 5, localShare: 6, currency: 7 },
  ...{ unit: null, shares: null, localArea: 'city', source: 'a.csv', words: {} },
};
const read = (cells: string[], list: Partial<PurchaseList> = {}) =>
  readRow({ ...LIST, ...list }, { row: 2, cells }, LOOKUPS);
const flawsOf = (...args: Parameters<typeof read>) => {
  const answer = read(...args);
  return answer.kind === 'flawed' ? answer.flaws.map(({ column, code }) => [column, code]) : answer.kind;
};

describe('a row', () => {
  it('is read whole, with what the register knows of its supplier', () => {
    expect(read(['座椅总成', '', '1.5', '2025', '演示甲（有限公司）', '', '35', ''])).toEqual({
      kind: 'read',
      value: {
        ...{ row: 2, nodeId: 'id-A1', nodeCode: 'A1', part: '座椅总成', value: '15000.00' },
        ...{ periodStart: '2025-01-01', periodEnd: '2025-12-31' },
        ...{ supplierName: '演示甲（有限公司）', supplierKey: '演示甲', supplierId: 'firm-1' },
        ...{
          supplierPlace: 'outside',
          localShare: 0.35,
          localArea: 'city',
          tracedShare: null,
          source: 'a.csv',
        },
      },
    });
  });

  it('says itself where the supplier makes it, and leaves empty what nobody knows', () => {
    const answer = read(['A1', '甲', '1', '2025', '演示甲', '高新区', '-', '']);

    expect(answer).toMatchObject({ value: { supplierPlace: 'zone', localShare: null } });
  });

  it.each([
    ['of several nodes of that name', ['饰件', '', '1', '2025'], [['环节', 'node-several']]],
    ['of a node with parts', ['座椅系统', '', '1', '2025'], [['环节', 'node-not-leaf']]],
    ['of no node', ['', '', '1', '2025'], [['环节', 'empty']]],
    [
      'in another currency',
      ['A1', '', '1', '2025', '', '', '', 'USD'],
      [['采购额（万元）', 'other-currency']],
    ],
    [
      'with another currency in its cell',
      ['A1', '', '1美元', '2025'],
      [['采购额（万元）', 'other-currency']],
    ],
    ['too long', ['A1', '长'.repeat(201), '1', '2025'], [['零部件', 'too-long']]],
    [
      'with everything wrong',
      ['x', '', '-1', '2027', '', '某地', '200', ''],
      [
        ['环节', 'node-unknown'],
        ['采购额（万元）', 'amount-not-positive'],
        ['采购期间', 'period-ahead'],
        ['本地占比（%）', 'share-over-one'],
        ['所在地', 'place-unknown'],
      ],
    ],
  ] as const)('%s is flawed', (_, cells, flaws) => {
    expect(flawsOf([...cells])).toEqual(flaws);
  });

  it('is at the node its uploader says, or left out', () => {
    const words = { 合计: null, 饰件: 'A2', __proto__: 'A1' };

    expect(read(['饰件', '', '1', '2025'], { words })).toMatchObject({ value: { nodeCode: 'A2' } });
    expect(flawsOf(['合计', '', '', ''], { words })).toBe('left-out');
    expect(flawsOf(['constructor', '', '1', '2025'], { words })).toEqual([['环节', 'node-unknown']]);
  });

  it('is no row when nothing stands in its columns', () => {
    expect(flawsOf(['', ' ', '', ''])).toBe('blank');
  });

  it('names its node by the part where there is no other column', () => {
    const columns = { part: 1, value: 2, period: 3 };

    expect(read(['', '头枕', '1', '2025'], { columns })).toMatchObject({
      value: { nodeCode: 'A2', part: '头枕' },
    });
    expect(flawsOf(['', '方向盘', '1', '2025'], { columns })).toEqual([['零部件', 'node-unknown']]);
  });
});
