import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { LocalSite } from '../../chain.types';
import NodeSites from './NodeSites.vue';

const site = (nameZh: string, area: LocalSite['area']) =>
  ({ id: nameZh, nameZh, area, status: 'operating', aggregate: false, source: null }) as LocalSite;

describe('the sites of a node', () => {
  it('say of those beyond the radius that they are not counted', async () => {
    new Fake().on('GET /areas', () => ({ body: { items: [] } }));
    const { options } = await withApp({ at: '/chains/X', locale: 'zh-CN' });
    const sites = [site('演示区内厂', 'zone'), site('演示省内厂', 'region')];
    render(NodeSites, { props: { sites, radius: 'city' as const }, ...options });

    const [near, far] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(near).not.toContain('不计入本地');
    expect(far).toMatch(/演示省内厂.*以外，不计入本地/);
  });
});
