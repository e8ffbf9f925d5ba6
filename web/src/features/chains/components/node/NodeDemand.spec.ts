import { render, screen } from '@testing-library/vue';
import { describe, expect, it, vi } from 'vitest';

import { withApp } from '@/testing';
import type { DemandRow } from '../../chain.types';
import NodeDemand from './NodeDemand.vue';

const estimate = (change: Partial<DemandRow> = {}): DemandRow => ({
  ...{ basis: 'bill_of_materials', anchorId: null, anchor: '演示汽车', product: 'car', productZh: '乘用车' },
  ...{ sharePct: 6, lowPct: 5, highPct: 7, value: 2e8, low: 1e8, high: 3e8 },
  ...{ localShare: null, localIsLeast: false, tracedShare: null, supplier: null, months: null, year: 2024 },
  ...{ planned: false, selfSupply: null, evidence: 'estimate', source: '演示来源', base: '' },
  ...{ dataDate: '2024', editor: null, billDate: null, billEditor: null },
  ...change,
});
const record = (change: Partial<DemandRow>) =>
  estimate({
    ...{ basis: 'purchases', product: '', productZh: '', sharePct: 0, lowPct: 0, highPct: 0 },
    ...{ months: 12, year: 2025, evidence: 'stated', source: '2025-01-01 – 2025-12-31' },
    ...change,
  });

const rule = { staleMonths: 24, today: '2026-11-30' };

async function rowsOf(...rows: DemandRow[]) {
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
  const { rerender } = render(NodeDemand, { props: { rows, rule }, ...options });
  await rerender({ rows: [...rows].reverse(), rule });
  return screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim());
}

describe('what anchors buy of a node', () => {
  it('is by records each supplier with its amount, what is bought here, and the months', async () => {
    const warned = vi.spyOn(console, 'warn');
    const [first, second] = await rowsOf(
      record({ supplier: '演示座椅甲', value: 3e8, localShare: 0.4, tracedShare: 0.25 }),
      record({ supplier: '演示座椅乙', value: 1e8, localShare: 0, tracedShare: 0.5, months: 9 }),
    );

    for (const part of ['演示座椅甲', '3.00 亿元', '演示汽车', '本地采购 40%', '二级本地占比 25%']) {
      expect(first).toContain(part);
    }
    expect(first).toContain('2025-01-01 – 2025-12-31');
    expect(second).toMatch(/演示座椅乙.*1\.00 亿元.*本地采购 0%.*覆盖 9 个月，已折算为全年/);
    expect(second).not.toContain('二级');
    expect(`${first}${second}`).not.toMatch(/占 0%|估算/);
    expect(warned).not.toHaveBeenCalled();
  });

  it('says what records leave open, and what is only the least', async () => {
    const [first, second] = await rowsOf(
      record({ value: 3e8, localShare: 0.2, localIsLeast: true }),
      record({ value: 1e8 }),
    );

    expect(first).toMatch(/^供应商未登记.*本地采购至少 20%/);
    expect(second).toContain('本地采购占比未知');
  });

  it('is by estimates each product with its share, its range and its source', async () => {
    const [only] = await rowsOf(estimate());

    for (const part of [
      '乘用车',
      '产量：数据 2024年',
      '物料清单：日期不详',
      '占 6%（5–7%）',
      '1.00–3.00 亿元',
      '演示来源',
    ]) {
      expect(only).toContain(part);
    }
  });

  it('says of which record the data are too old', async () => {
    const [bill, records] = await rowsOf(
      estimate({ value: 3e8, billDate: '2021-05', billEditor: '演示经理' }),
      record({ value: 1e8, dataDate: '2022-12-31' }),
    );

    expect(bill).toMatch(/产量：数据 2024年 ?来自参考图谱 ?物料清单：数据 2021年5月 ?数据过期 ?演示经理维护/);
    expect(records).toContain('数据过期');
    expect(records).not.toMatch(/维护|参考图谱/);
  });
});
