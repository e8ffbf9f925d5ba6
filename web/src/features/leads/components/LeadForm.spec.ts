import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import LeadForm from './LeadForm.vue';

const FIRM = { id: 'e-1', name: 'Demo Seats' };
const NODE = { code: 'AUTO-2', nameZh: '座椅', nameEn: 'Seats' };
let server: Fake;
let letFirmThrough: () => void;

beforeEach(() => {
  const held = new Promise<void>((resolve) => (letFirmThrough = resolve));
  server = new Fake()
    .on('GET /enterprises/e-1', () => held.then(() => ({ body: FIRM })))
    .on('GET /chains/AUTO/nodes/AUTO-2', () => ({ body: NODE }))
    .on('GET /enterprises/e-1/dealing', () => ({ body: { dealing: null } }))
    .on('GET /anchors', () => ({ body: { items: [] } }))
    .on('POST /leads', () => ({ status: 201, body: { id: 'l-1' } }));
});

async function openForm() {
  const { options } = await withApp({ can: ['lead:create'] });
  return render(LeadForm, { props: { enterpriseId: 'e-1', nodeCode: 'AUTO-2' }, ...options });
}

const posted = () => server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

describe('LeadForm opened from a firm at a node', () => {
  it('sends the firm and the node even when they arrive after the button was pressed', async () => {
    const { emitted } = await openForm();
    await userEvent.type(screen.getByLabelText(/^Lead/), 'Plans a plant');
    await userEvent.click(screen.getByRole('button', { name: 'Save the lead' }));
    expect(posted()).toEqual([]);
    letFirmThrough();

    await waitFor(() => expect(emitted('made')).toEqual([[{ id: 'l-1' }]]));
    expect(posted()).toMatchObject([{ enterpriseId: 'e-1', nodeCode: 'AUTO-2', title: 'Plans a plant' }]);
  });

  it('says what is missing when the firm cannot be read', async () => {
    server.refuse('GET /enterprises/e-1', 404, { code: 'record.not-found' });
    await openForm();
    await userEvent.type(screen.getByLabelText(/^Lead/), 'Plans a plant');
    await userEvent.click(screen.getByRole('button', { name: 'Save the lead' }));

    await waitFor(() => expect(screen.getByText('Please fill this in')).toBeTruthy());
    expect(posted()).toEqual([]);
  });
});
