import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { defineComponent, h, reactive } from 'vue';

import { Fake, withApp } from '@/testing';
import type { PersonLine } from '../visit.form';
import MetContacts from './MetContacts.vue';

const FIRM = { id: 'e-1', name: 'Demo Seats' };
const post = { id: 'p-1', enterprise: FIRM, department: '', title: 'Director', level: null };
const KNOWN = { id: 'c-1', name: 'Known Person', posts: [{ ...post, since: '2024', until: null }] };
const TWIN = { id: 'c-1', name: 'Known Person', by: 'channel', enterprise: FIRM, title: 'Director' };
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .on('GET /enterprises/e-1', () => ({ body: FIRM }))
    .on('GET /contacts', () => ({ body: { items: [KNOWN], next: null } }))
    .on('POST /contacts/duplicates', () => ({ body: { items: [] } }))
    .on('POST /contacts', () => ({ status: 201, body: { id: 'c-9', version: 1 } }));
});

async function openForm(firms = [FIRM]) {
  const { options } = await withApp({ can: ['contact:read', 'contact:create'] });
  const people = reactive<PersonLine[]>([]);
  const Form = defineComponent(() => () => h(MetContacts, { modelValue: people, firms }));
  render(Form, options);
  return people;
}

const field = () => screen.getByRole('combobox', { name: 'Contact' });
async function beginOne(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'New contact' }));
  await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'New Person');
}

describe('MetContacts', () => {
  it('finds the people of the firms of the visit, and takes each once', async () => {
    const people = await openForm();
    for (let turn = 0; turn < 2; turn += 1) {
      await userEvent.type(field(), 'kn');
      await userEvent.click(await screen.findByRole('option', { name: /Known Person/ }));
    }

    expect(people).toMatchObject([
      { side: 'theirs', contactId: 'c-1', name: 'Known Person', post: 'Director' },
    ]);
  });

  it('asks for nobody before there is a firm', async () => {
    await openForm([]);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('enters somebody new with firm and basis, and puts him on the visit', async () => {
    const people = await openForm();
    await beginOne();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(people).toMatchObject([{ contactId: 'c-9', name: 'New Person' }]));
    expect(
      server.asked.find(({ method, path }) => method === 'POST' && path === '/contacts')?.body,
    ).toMatchObject({
      ...{ name: 'New Person', legalBasis: 'statutory_duty', post: { enterpriseId: 'e-1' } },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes who is here already under the same number instead', async () => {
    server.on('POST /contacts/duplicates', () => ({
      body: { items: [{ ...TWIN, owner: { id: 'u-2', name: 'Colleague' } }] },
    }));
    const people = await openForm();
    await beginOne();
    await userEvent.type(screen.getByLabelText(/^Channels/), '13812341234');
    await userEvent.click(await screen.findByRole('button', { name: 'Take Known Person' }));

    expect(people).toMatchObject([{ contactId: 'c-1', name: 'Known Person', post: 'Director' }]);
  });

  it('leaves nothing of a person in the browser', async () => {
    await openForm();
    await beginOne();
    await userEvent.type(screen.getByLabelText(/^Channels/), '13812341234');

    expect(JSON.stringify({ ...localStorage })).not.toMatch(/New Person|13812341234/);
  });
});
