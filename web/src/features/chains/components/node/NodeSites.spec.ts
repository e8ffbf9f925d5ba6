import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { LocalSite } from '../../chain.types';
import NodeSites from './NodeSites.vue';

const rule = { staleMonths: 24, today: '2026-11-30' };
const site = (nameZh: string, area: LocalSite['area'], change: Partial<LocalSite> = {}) =>
  ({
    ...{ id: nameZh, nameZh, area, status: 'operating', aggregate: false, source: null, origin: 'atlas' },
    ...{ dataDate: null, editor: null, year: null, ...change },
  }) as LocalSite;

async function shown(sites: LocalSite[]) {
  new Fake().on('GET /areas', () => ({ body: { items: [] } }));
  const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
  render(NodeSites, { props: { sites, radius: 'city' as const, rule }, ...options });
  return screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
}

describe('the sites of a node', () => {
  it('say of those beyond the radius that they are not counted', async () => {
    const [near, far] = await shown([site('演示区内厂', 'zone'), site('演示省内厂', 'region')]);
    expect(near).not.toContain('不计入本地');
    expect(far).toMatch(/演示省内厂.*以外，不计入本地/);
  });

  it('say from when they are and who wrote it, and when that is too long ago', async () => {
    const [old, fresh, undated] = await shown([
      site('演示旧厂', 'zone', { dataDate: '2021', year: 2021 }),
      site('演示新厂', 'zone', { dataDate: '2026-10', editor: '演示经理', origin: 'user' }),
      site('演示某厂', 'zone'),
    ]);

    expect(old).toMatch(/数据 2021年.*数据过期.*来自参考图谱/);
    expect(old?.match(/2021/g)).toHaveLength(1);
    expect(fresh).toMatch(/数据 2026年10月.*演示经理维护/);
    expect(undated).toContain('日期不详');
    expect(`${fresh}${undated}`).not.toContain('过期');
  });
});
