import { describe, expect, it } from 'vitest';

import type { LocalSite } from '../../chain.types';
import { otherPlaces, siteForm, siteInput } from './siteForm';

const site: LocalSite = {
  ...{
    id: 's-1',
    nameZh: '演示座椅厂',
    parent: null,
    status: 'building',
    capacity: '30 万套/年',
    year: 2025,
  },
  ...{ place: '高新区', area: 'zone', source: null, evidence: 'stated', dataDate: '2025', editor: null },
  ...{ aggregate: false, origin: 'user', version: 3 },
  places: [
    { nodeCode: 'M0201', annualSupply: 5_000_000 },
    { nodeCode: 'M0202', annualSupply: null },
  ],
};

describe('a local site as a form', () => {
  it('leaves the other nodes of the site as they are', () => {
    const form = { ...siteForm(site, 'M0201'), annualSupply: '8000000' };

    expect(siteInput(form, 'M0201', site).places).toEqual([
      { nodeCode: 'M0202', annualSupply: null },
      { nodeCode: 'M0201', annualSupply: '8000000' },
    ]);
  });

  it('knows whether anything is left when it goes from one node', () => {
    expect(otherPlaces(site, 'M0201')).toHaveLength(1);
    expect(otherPlaces({ ...site, places: site.places.slice(0, 1) }, 'M0201')).toEqual([]);
  });

  it('lets the product tell the ring of a new site from its place', () => {
    const form = { ...siteForm(undefined, 'M0201'), nameZh: ' 新厂 ', place: '包头' };
    const input = siteInput(form, 'M0201', undefined);

    expect(input).toMatchObject({ nameZh: '新厂', place: '包头', year: null, status: 'operating' });
    expect(input).not.toHaveProperty('area');
  });
});
