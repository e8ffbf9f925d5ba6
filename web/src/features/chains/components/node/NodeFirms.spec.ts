import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import NodeFirms from './NodeFirms.vue';

const firm = (name: string, atNode: { capacity: string | null; marketSharePct: number | null }) => ({
  ...{ id: name, name, shortName: null, region: null, city: '芜湖市', mainProducts: '座椅总成' },
  atNode: { ...atNode, dataDate: '2021', editor: '演示经理' },
});

describe('the firms elsewhere that make a part', () => {
  it('stand as the server orders them by market share, with share and capacity where known', async () => {
    const fake = new Fake();
    fake.on('GET /areas', () => ({ body: { items: [] } }));
    fake.on('GET /enterprises', () => ({
      body: {
        items: [
          firm('演示座椅甲', { capacity: '30 万套/年', marketSharePct: 12.34 }),
          firm('演示座椅乙', { capacity: null, marketSharePct: null }),
        ],
        next: null,
      },
    }));
    const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
    render(NodeFirms, {
      props: { node: 'M0201', chain: 'X', rule: { staleMonths: 24, today: '2026-11-30' } },
      ...options,
    });

    await screen.findByRole('link', { name: '演示座椅甲' });
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toContain('市场份额 12.3% · 产能 30 万套/年');
    expect(second).not.toMatch(/份额|产能/);
    expect(second).toMatch(/数据 2021年.*数据过期.*演示经理维护/);
    const asked = fake.asked.find(({ path }) => path === '/enterprises');
    expect(asked?.query.get('sort')).toBe('-marketShare');
  });
});
