import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import GlobalSearch from './GlobalSearch.vue';

const hit = (id: string, title: string, more = {}) => ({
  ...{ id, title, subtitle: null, at: '2026-03-02T02:00:00.000Z' },
  ...more,
});
const GROUPS = [
  { kind: 'lead', more: false, items: [hit('l-1', 'Seat plant'), hit('l-2', 'Seat frames')] },
  {
    kind: 'node',
    more: false,
    items: [hit('n-1', 'Seats', { node: { chain: 'AUTO', code: 'AUTO-M0806' } })],
  },
];
let server: Fake;

beforeEach(() => (server = new Fake()));

async function typed(words: string) {
  const { router, options } = await withApp();
  render(GlobalSearch, {
    ...options,
    props: { commands: [{ id: 'lead-new', label: 'New seat lead', to: { name: 'leads' } }] },
  });
  await userEvent.type(screen.getByRole('combobox'), words);
  return router;
}

describe('GlobalSearch', () => {
  it('shows what was found by kind, then what one can do', async () => {
    server.on('GET /search', () => ({ body: { groups: GROUPS } }));
    await typed('seat');

    await screen.findByRole('option', { name: /Seat plant/ });
    const lines = screen.getAllByRole('option');
    expect(lines.map((line) => line.textContent?.trim())).toEqual([
      'LeadsSeat plant',
      'Seat frames',
      'Chain nodesSeats',
      'ActionsNew seat lead',
    ]);
  });

  it('leads to a node on its map', async () => {
    server.on('GET /search', () => ({ body: { groups: GROUPS.slice(1) } }));
    const router = await typed('seat');
    await userEvent.click(await screen.findByRole('option', { name: /Seats/ }));

    await waitFor(() => {
      const { name, params, query } = router.currentRoute.value;
      expect({ name, params, query }).toEqual({
        name: 'chain-map',
        params: { code: 'AUTO' },
        query: { node: 'AUTO-M0806' },
      });
    });
  });

  it('goes to all results when Enter chooses none', async () => {
    server.on('GET /search', () => ({ body: { groups: [] } }));
    const router = await typed('qq{Enter}');

    await waitFor(() => expect(router.currentRoute.value.fullPath).toContain('q=qq'));
    expect(router.currentRoute.value.name).toBe('search');
  });
});
