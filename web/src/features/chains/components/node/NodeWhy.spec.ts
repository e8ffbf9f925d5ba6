import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import en from '../../messages/en.json';
import zh from '../../messages/zh-CN.json';
import NodeWhy from './NodeWhy.vue';

/** Every code the server gives, with the parameters it gives them. */
const ROW = { anchor: '演示汽车', product: '乘用车', sharePct: 6, lowPct: 5, highPct: 7, year: 2024 };
const NAMED = { count: 2, names: '演示甲、演示乙' };
const EVIDENCE = [
  { code: 'anchor-here', params: NAMED },
  { code: 'demand-bom', params: { ...ROW, value: 272000000 } },
  { code: 'demand-planned', params: { ...ROW, value: 272000000 } },
  { code: 'demand-value-unknown', params: ROW },
  { code: 'demand-self-supplied', params: { ...ROW, reason: '自产' } },
  { code: 'demand-anchor-unverified', params: { anchor: '演示汽车', status: 'unknown' } },
  { code: 'demand-on-system', params: ROW },
  { code: 'demand-links', params: NAMED },
  { code: 'demand-none', params: {} },
  { code: 'supply-none', params: {} },
  { code: 'supply-operating', params: NAMED },
  { code: 'supply-single', params: { count: 1, names: '演示甲' } },
  { code: 'supply-one-group', params: { ...NAMED, group: '演示集团' } },
  { code: 'supply-aggregate', params: { count: 1, names: '演示园区' } },
  { code: 'supply-coming', params: { ...NAMED, status: 'signed' } },
  { code: 'supply-unverified', params: NAMED },
  { code: 'coverage', params: { coverage: 0.3 } },
  {
    code: 'demand-purchases',
    params: { anchor: '演示汽车', value: 272000000, count: 3, months: 9, until: '2025-11-30' },
  },
  { code: 'demand-below-estimate', params: { anchor: '演示汽车', value: 8e6, estimate: 126e6 } },
  { code: 'gap-between', params: { value: 112e6, low: 0, high: 224e6 } },
  { code: 'supply-farther', params: NAMED },
  { code: 'supply-assumed', params: { name: '演示座椅', winShare: 0.6 } },
  { code: 'bought-locally', params: { share: 0.35 } },
  { code: 'bought-elsewhere', params: {} },
  { code: 'concentration', params: { hhi: 0.62 } },
  { code: 'quotient', params: { quotient: 1.4, year: 2024 } },
  { code: 'data-stale', params: { months: 46 } },
  { code: 'purchases-stale', params: { anchor: '演示汽车', until: '2022-12-31', months: 46 } },
  { code: 'volume-stale', params: { anchor: '演示汽车', product: '乘用车', months: 46 } },
  { code: 'bill-stale', params: { product: '乘用车', months: 9 } },
  { code: 'supply-stale', params: { ...NAMED, months: 46 } },
];

async function sentences(evidence: { code: string; params: object }[], locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { options } = await withApp({ at: '/chains/X', locale });
  render(NodeWhy, { props: { evidence: evidence as never, radius: 'city' as const }, ...options });
  return screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent?.trim() ?? '');
}

describe('NodeWhy', () => {
  it.each(['zh-CN', 'en'] as const)(
    'has a whole sentence for every reason of the server (%s)',
    async (locale) => {
      const written = Object.keys((locale === 'en' ? en : zh).chains.evidence);
      expect(EVIDENCE.filter(({ code }) => !written.includes(code))).toEqual([]);

      const all = await sentences(EVIDENCE, locale);
      expect(all).toHaveLength(EVIDENCE.length);
      for (const text of all) expect(text).not.toMatch(/[{}|]|undefined|chains\./);
    },
  );

  it('says amounts, shares and states in words', async () => {
    const [bom, coming, coverage] = await sentences([EVIDENCE[1]!, EVIDENCE[14]!, EVIDENCE[16]!]);
    expect(bom).toBe(
      '演示汽车生产乘用车，每年约需采购 2.72 亿元，占其外购物料的 6%（5–7%）（2024 年口径）；为估算。',
    );
    expect(coming).toBe('已签约的本地项目 2 个：演示甲、演示乙。');
    expect(coverage).toBe('本地产能约能满足需求的 30%。');
  });

  it('never shows a code it does not know', async () => {
    const [text] = await sentences([{ code: 'brand-new', params: {} }]);
    expect(text).toBe('另有一条依据，本版本尚不能用文字说明。');
  });

  it('links a reason to its source', async () => {
    await sentences([{ ...EVIDENCE[9]!, source: 'https://news.example/1' } as never]);
    expect(screen.getByRole('link', { name: /news\.example/ }).getAttribute('href')).toBe(
      'https://news.example/1',
    );
  });
});
