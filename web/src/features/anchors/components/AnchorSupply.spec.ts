import { render, screen } from '@testing-library/vue';
import type { Permission } from '@lianzhao/contracts';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { AnchorSupply as Supply } from '../anchor.queries';
import { ANCHOR, SUPPLY } from '../testing/anchor';
import AnchorSupply from './AnchorSupply.vue';

const NOTHING: Supply = { ...SUPPLY, basis: 'none', nodes: [], from: null, to: null };

async function show(supply: Supply, { can }: { can: Permission[] }) {
  new Fake()
    .on('GET /anchors/a-1/supply', () => ({ body: supply }))
    .on('GET /areas', () => ({ body: { items: [] } }))
    .on('GET /chains/AUTO/goals', () => ({ body: { items: [] } }));
  const { options } = await withApp({ can });
  render(AnchorSupply, { props: { anchor: ANCHOR }, ...options });
}

describe('what a chain leader buys', () => {
  it('shows each rate with what it is a share of', async () => {
    await show(SUPPLY, { can: ['purchase:read'] });

    await screen.findByText('24.3%');
    expect(screen.getByText('60.0%')).toBeDefined();
    expect(screen.getByText('15.0%')).toBeDefined();
    expect(screen.getByText('17,000 CNY / 70,000 CNY')).toBeDefined();
    expect(screen.getByText('3 of 5 nodes have a local source')).toBeDefined();
    expect(screen.queryByText(/Confidential purchases are not yours/)).toBeNull();
  });

  it('says to those who may not read purchases that these are the open ones', async () => {
    await show(SUPPLY, { can: [] });

    await screen.findByText(/Confidential purchases are not yours/);
  });

  it('offers the import where nothing is known, to those who may bring a list', async () => {
    await show(NOTHING, { can: ['purchase:read', 'purchase:write'] });

    await screen.findByRole('button', { name: 'Import purchases' });
  });

  it('does not offer it to somebody who has no right to', async () => {
    await show(NOTHING, { can: ['purchase:read'] });

    await screen.findByText('Nothing is known of its purchases');
    expect(screen.queryByRole('button', { name: 'Import purchases' })).toBeNull();
  });
});
