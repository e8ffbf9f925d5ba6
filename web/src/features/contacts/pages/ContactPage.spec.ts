import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aContact } from '../testing/contact';
import ContactPage from './ContactPage.vue';

let server: Fake;

beforeEach(() => {
  server = new Fake().on('GET /contacts/c-1', () => ({ body: aContact() }));
});

async function openPage(can: Parameters<typeof withApp>[0] = {}) {
  const { options } = await withApp(can);
  render(ContactPage, { props: { id: 'c-1' }, ...options });
  await screen.findByRole('heading', { name: 'Demo Person' });
}

describe('ContactPage', () => {
  it('shows masked channels, and offers neither to tell them nor to change to those who may not', async () => {
    await openPage({ can: ['contact:read'] });

    expect(screen.getByText('138****1234')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Show|^Edit|^Erase|^Add/ })).toBeNull();
  });

  it('changes a post on the version that was read, and keeps what was typed when that is old', async () => {
    server.refuse('PATCH /contacts/c-1/posts/p-1', 409, {
      ...{ code: 'record.stale', params: { kind: 'contact' } },
      current: aContact({ version: 4 }),
    });
    await openPage({ can: ['contact:read', 'contact:update'] });
    await userEvent.click(screen.getByRole('button', { name: /^Change Demo/ }));
    const title = await screen.findByLabelText('Post');
    await userEvent.clear(title);
    await userEvent.type(title, 'President');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/What you typed is still here/)).toBeTruthy();
    expect(screen.getByDisplayValue('President')).toBeTruthy();
    const sent = server.asked.find(({ method }) => method === 'PATCH');
    expect(sent!.headers.get('If-Match')).toBe('"3"');
    expect(sent!.body).toMatchObject({ title: 'President', since: '2024-03', until: null });
  });

  it('says that somebody is kept longer than was meant', async () => {
    server.on('GET /contacts/c-1', () => ({ body: aContact({ retainUntil: '2020-01-01' }) }));
    await openPage({ can: ['contact:read'] });

    expect(screen.getByText('Kept too long')).toBeTruthy();
  });
});
