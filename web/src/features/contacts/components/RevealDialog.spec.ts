import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aContact } from '../testing/contact';
import RevealDialog from './RevealDialog.vue';

const ROUTE = 'POST /contacts/c-1/channels/ch-1/reveals';
let server: Fake;

beforeEach(() => {
  server = new Fake().on(ROUTE, () => ({ body: { id: 'ch-1', kind: 'mobile', value: '13812341234' } }));
});

async function openDialog() {
  const { options } = await withApp({ can: ['contact:reveal'] });
  render(RevealDialog, { props: { contactId: 'c-1', channel: aContact().channels[0]! }, ...options });
  return screen.findByRole('button', { name: 'Show' });
}

describe('RevealDialog', () => {
  it('asks for a reason before anything is asked of the server', async () => {
    await userEvent.click(await openDialog());

    expect(await screen.findByText('Please fill this in')).toBeTruthy();
    expect(server.asked).toEqual([]);
  });

  it('shows the number with the reason that was given', async () => {
    const show = await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'To arrange a visit' }));
    await userEvent.click(show);

    expect(await screen.findByDisplayValue('13812341234')).toBeTruthy();
    expect(server.asked[0]!.body).toEqual({ reason: 'To arrange a visit' });
  });
});
