import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { defineComponent, h } from 'vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { useListView } from '../composables/useListView';
import ViewBar from './ViewBar.vue';

const VIEW = {
  ...{ id: 'v-1', register: 'leads', name: 'Late ones', scope: 'private', mine: true, version: 3 },
  ...{ owner: { id: 'u-1', name: 'Test Person' }, department: { id: 'd-1', name: 'Riverside' } },
  ...{ filters: { late: 'true' }, columns: [], widths: {}, sort: null, grouping: null, layout: 'table' },
  updatedAt: '2026-03-01T00:00:00Z',
};
const Page = defineComponent(() => {
  const viewing = useListView('leads');
  return () => h(ViewBar, { viewing });
});

async function show(at: string, defaultId: string | null = null) {
  const fake = new Fake().on('GET /views', () => ({ body: { items: [VIEW], defaultId } }));
  const { router, options } = await withApp({ at, can: ['lead:read'] });
  render(Page, options);
  return { fake, router };
}

describe('the head of a list', () => {
  it('opens the view somebody chose to see first, with all of it in the address', async () => {
    const { router } = await show('/leads', 'v-1');

    expect(await screen.findByRole('button', { name: 'View Late ones' })).toBeTruthy();
    expect(router.currentRoute.value.query).toEqual({ late: 'true', saved: 'v-1' });
  });

  it('leaves a list alone that came with a filter of its own', async () => {
    const { router, fake } = await show('/leads?q=seat', 'v-1');

    await expect.poll(() => fake.asked.length).toBe(1);
    expect(screen.getByRole('button', { name: 'View The list as it comes' })).toBeTruthy();
    expect(router.currentRoute.value.query).toEqual({ q: 'seat' });
  });

  it('says that a view was changed, and saves it on the version that was looked at', async () => {
    const { fake } = await show('/leads?late=true&scope=mine&saved=v-1');
    fake.on('PATCH /views/v-1', () => ({ body: { ...VIEW, version: 4 } }));
    await screen.findByText('Changed');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    const sent = fake.asked.find(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(sent?.body).toMatchObject({ filters: { late: 'true', scope: 'mine' } });
  });

  it('gives up the change when that is wanted', async () => {
    const { router } = await show('/leads?late=true&scope=mine&saved=v-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));

    await expect.poll(() => router.currentRoute.value.query).toEqual({ late: 'true', saved: 'v-1' });
    expect(screen.queryByText('Changed')).toBeNull();
  });
});
