import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { Unasked, UnaskedSupplier } from '../anchor.queries';
import { ANCHOR } from '../testing/anchor';
import UnaskedSuppliers from './UnaskedSuppliers.vue';

const supplier = (at: number): UnaskedSupplier => ({
  ...{
    id: `s-${at}`,
    name: `Supplier ${at}`,
    shortName: null,
    province: '安徽',
    city: '芜湖',
    listing: null,
  },
  ...{ groupHere: null, gapValue: 100_000_000 - at },
  supplies: [
    {
      ...{
        nodeCode: 'AUTO-M0806',
        nameZh: '座椅',
        nameEn: 'Seats',
        state: 'missing',
        gapValue: 100_000_000 - at,
      },
      ...{ evidence: 'stated', via: 'Sister', source: null, dataDate: null },
    },
  ],
});

async function show(answer: Unasked) {
  new Fake().on('GET /anchors/a-1/unasked', () => ({ body: answer }));
  const { options, router } = await withApp({ can: ['lead:create'] });
  for (const name of ['lead-new', 'candidates']) {
    router.addRoute({ path: `/go/${name}`, name, component: { template: '<div />' } });
  }
  render(UnaskedSuppliers, { props: { anchor: ANCHOR }, ...options });
}

describe('suppliers not yet asked', () => {
  it('are told with what they supply, to whom and how that is known', async () => {
    await show({ items: [supplier(1)], outside: 3 });

    await screen.findByText('Supplier 1');
    expect(screen.getByText('1 of 3 elsewhere not asked')).toBeDefined();
    expect(screen.getByText('to Sister · Stated')).toBeDefined();
    const lead = screen.getByRole('link', { name: 'Make a lead' });
    expect(lead.getAttribute('href')).toBe('/go/lead-new?enterprise=s-1&node=AUTO-M0806&anchor=a-1');
    expect(screen.queryByRole('link', { name: 'Log a visit' })).toBeNull();
  });

  it('come ten at first, the rest on request', async () => {
    await show({ items: Array.from({ length: 12 }, (_, at) => supplier(at)), outside: 12 });

    await screen.findByText('Supplier 9');
    expect(screen.queryByText('Supplier 10')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(screen.getByText('Supplier 11')).toBeDefined();
  });

  it('are all asked, or none is known: the next step differs', async () => {
    await show({ items: [], outside: 4 });

    await screen.findByText('Every supplier known to sit elsewhere has been asked');
  });
});
