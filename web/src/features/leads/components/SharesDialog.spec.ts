import userEvent from '@testing-library/user-event';
import { cleanup, render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { LeadDetail } from '../lead.queries';
import SharesDialog from './SharesDialog.vue';

const lead = { id: 'l-1', version: 3 } as LeadDetail;
const share = {
  id: 's-1',
  role: 'reporter' as const,
  department: { id: 'd-1', name: 'Riverside' },
  user: null,
};

beforeEach(() => {
  new Fake()
    .on('GET /departments', () => ({ body: { items: [{ id: 'd-1', name: 'Riverside' }] } }))
    .on('GET /colleagues', () => ({ body: { items: [] } }))
    .on('PUT /leads/l-1/shares', () => ({ body: { items: [], version: 4 } }));
});

async function openForm() {
  const { options } = await withApp();
  const props = { lead, shares: [{ ...share, percent: '100.00' }] };
  const { emitted } = render(SharesDialog, { props, ...options });
  return { emitted, percent: await screen.findByRole<HTMLInputElement>('textbox') };
}

describe('SharesDialog', () => {
  it('has the parts again after a reload as they were being divided', async () => {
    const { percent } = await openForm();
    expect(percent.value).toBe('100');
    await userEvent.clear(percent);
    await userEvent.type(percent, '60');
    cleanup();

    const again = await openForm();
    expect(again.percent.value).toBe('60');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(again.emitted('close')).toHaveLength(1));
    cleanup();

    expect((await openForm()).percent.value).toBe('100');
  });
});
