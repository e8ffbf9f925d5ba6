import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import ContactForm from './ContactForm.vue';

const FIRM = { id: 'e-1', name: 'Demo Seats' };
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .on('GET /enterprises/e-1', () => ({ body: FIRM }))
    .on('POST /contacts/duplicates', () => ({ body: { items: [] } }))
    .on('POST /contacts', () => ({ status: 201, body: { id: 'c-9', version: 1 } }));
});

async function openForm() {
  const { options } = await withApp({ can: ['contact:create'] });
  return render(ContactForm, { props: { enterpriseId: 'e-1' }, ...options });
}

const posted = () => server.asked.filter(({ path, method }) => method === 'POST' && path === '/contacts');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save contact' }));

describe('ContactForm', () => {
  it('sends one channel a line, and the firm it was opened from', async () => {
    const { emitted } = await openForm();
    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Demo Person');
    await userEvent.type(screen.getByLabelText(/^Channels/), '138 1234 1234\nz@x.cn');
    await save();

    await waitFor(() => expect(emitted('made')).toEqual([['c-9']]));
    expect(posted().map(({ body }) => body)).toMatchObject([
      { name: 'Demo Person', post: { enterpriseId: 'e-1' }, channels: ['138 1234 1234', 'z@x.cn'] },
    ]);
  });

  it('says who is here already while one types', async () => {
    const known = { id: 'c-1', name: 'Known Person', by: 'channel', enterprise: FIRM, title: 'Director' };
    server.on('POST /contacts/duplicates', () => ({
      body: { items: [{ ...known, owner: { id: 'u-2', name: 'Colleague' } }] },
    }));
    await openForm();
    await userEvent.type(screen.getByLabelText(/^Channels/), '13812341234');

    expect(await screen.findByRole('link', { name: 'Known Person' })).toBeTruthy();
    expect(screen.getByText('Same number or address · owner Colleague')).toBeTruthy();
  });

  it('makes a second person with a known number only when told so', async () => {
    server.refuse('POST /contacts', 409, { code: 'contact.duplicate', params: { id: 'c-1', name: 'Known' } });
    await openForm();
    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Demo Person');
    await save();
    await screen.findByRole('link', { name: 'Open Known' });
    server.on('POST /contacts', () => ({ status: 201, body: { id: 'c-9', version: 1 } }));
    await userEvent.click(screen.getByRole('button', { name: 'It is somebody else, make it' }));

    await waitFor(() => expect(posted()).toHaveLength(2));
    expect(posted().map(({ body }) => (body as { allowDuplicate?: boolean }).allowDuplicate)).toEqual([
      undefined,
      true,
    ]);
    const keys = posted().map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('leaves nothing of a person in the browser', async () => {
    await openForm();
    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Demo Person');
    await userEvent.type(screen.getByLabelText(/^Channels/), '13812341234');

    expect(JSON.stringify({ ...localStorage })).not.toMatch(/Demo Person|13812341234/);
  });
});
