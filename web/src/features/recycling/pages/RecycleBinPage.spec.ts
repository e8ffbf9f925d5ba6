import userEvent from '@testing-library/user-event';
import { render, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import RecycleBinPage from './RecycleBinPage.vue';

const entry = (id: string, values: object = {}) => ({
  ...{ id, kind: 'lead', recordId: `l-${id}`, title: `Lead ${id}`, reason: 'Entered twice', version: 3 },
  actor: { id: 'u-1', name: 'Test Person' },
  department: null,
  createdAt: new Date().toISOString(),
  purgeAfter: new Date(Date.now() + 4.5 * 86_400_000).toISOString(),
  guests: [],
  ...values,
});

describe('RecycleBinPage', () => {
  it('says how long each is kept and why longer, and gives one back on the version that was seen', async () => {
    const items = [entry('a'), entry('b', { guests: [{ kind: 'file', count: 2 }] })];
    const server = new Fake()
      .on('GET /recycled-records', () => ({ body: { items, next: null } }))
      .on('POST /recycled-records/a/restoration', () => ({ body: { kind: 'lead', recordId: 'l-a' } }));
    const { options } = await withApp({ can: ['recycle:read'] });
    render(RecycleBinPage, options);

    const [, first, second] = await screen.findAllByRole('row');
    expect(within(first!).getByText('5 days left')).toBeTruthy();
    expect(within(second!).getByText('Kept longer: 2 files')).toBeTruthy();
    await userEvent.click(within(first!).getByRole('button', { name: 'Restore' }));

    expect((await screen.findByRole('link', { name: 'Lead a' })).getAttribute('href')).toContain('l-a');
    const [posted] = server.asked.filter(({ method }) => method === 'POST');
    expect(posted!.headers.get('if-match')).toBe('"3"');
  });
});
