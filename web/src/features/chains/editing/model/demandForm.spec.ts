import { describe, expect, it } from 'vitest';

import type { BillRow } from '../edit.types';
import { billForm, billInput, billsOf, isWhole, productNames, volumeForm, volumeInput } from './demandForm';

const row = (product: string, sharePct: number): BillRow => ({
  ...{ product, productZh: product, nodeCode: `N${sharePct}`, nodeNameZh: '', nodeNameEn: '', sharePct },
  ...{ lowPct: 1, highPct: 50, base: '外购物料', source: 's', evidence: 'estimate', dataDate: null },
  ...{ editor: null, version: 1 },
});

describe('bills of materials', () => {
  it('come by product, with what their shares make together', () => {
    const bills = billsOf([row('bev', 38), row('bev', 62), row('ice', 99.9)]);

    expect(bills.map(({ product, sum }) => [product, sum])).toEqual([
      ['bev', 100],
      ['ice', 99.9],
    ]);
    expect(bills.map(isWhole)).toEqual([true, false]);
  });

  it('take a share without a range for sure', () => {
    const form = { ...billForm(), product: 'bev', sharePct: ' 6 ', highPct: '8', source: '年报' };

    expect(billInput(form)).toMatchObject({ sharePct: '6', lowPct: '6', highPct: '8', evidence: 'estimate' });
    expect(billInput(form)).not.toHaveProperty('productZh');
  });
});

describe('names of products', () => {
  it('come from bills, and from volumes whose products no bill names', () => {
    const volumes = [
      { product: 'bev', productZh: 'bev' },
      { product: 'engine', productZh: '发动机' },
      { product: 'typed', productZh: null },
    ];

    expect([...productNames([row('bev', 38)], volumes)]).toEqual([
      ['bev', 'bev'],
      ['engine', '发动机'],
    ]);
  });
});

describe('a volume', () => {
  it('covers all nodes unless some are named', () => {
    const form = { ...volumeForm(), anchor: '演示汽车', unit: '辆', product: 'bev', source: '公告' };

    expect(volumeInput(form)).toMatchObject({ valueNodeCodes: null, purchasedValue: null, year: null });
    expect(volumeInput({ ...form, valueNodeCodes: 'A B', year: '2026' })).toMatchObject({
      valueNodeCodes: ['A', 'B'],
      year: 2026,
    });
  });
});
