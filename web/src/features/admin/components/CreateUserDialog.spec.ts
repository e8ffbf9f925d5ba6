import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aUser } from '../testing/user';
import CreateUserDialog from './CreateUserDialog.vue';

let server: Fake;
beforeEach(() => {
  const items = [
    { id: 'd-1', parentId: null, name: 'Zone', kind: 'zone' },
    { id: 'd-2', parentId: 'd-1', name: 'Bureau', kind: 'bureau' },
  ];
  server = new Fake().on('GET /departments', () => ({ body: { items } }));
});

async function fill(username: string) {
  const { options } = await withApp({ can: ['user:create'] });
  const shown = render(CreateUserDialog, { props: { modelValue: false }, ...options });
  await shown.rerender({ modelValue: true });
  await screen.findByRole('option', { name: 'Zone / Bureau' });
  await userEvent.type(screen.getByLabelText(/^Name/), 'Li Na');
  await userEvent.type(screen.getByLabelText(/^Username/), username);
  await userEvent.selectOptions(screen.getByLabelText(/^Department/), 'd-2');
  await userEvent.click(screen.getByRole('button', { name: 'Create with a one-time password' }));
  return shown;
}

const posted = () => server.asked.filter(({ method }) => method === 'POST');

describe('CreateUserDialog', () => {
  it('refuses a username nobody could sign in with, before it is sent', async () => {
    await fill('李娜');

    expect(screen.getByLabelText(/^Username/).getAttribute('aria-invalid')).toBe('true');
    expect(posted()).toEqual([]);
  });

  it('hands the one-time password on and closes', async () => {
    const answer = { user: aUser({ roles: [] }), oneTimePassword: 'plum-7-river' };
    server.on('POST /users', () => ({ status: 201, body: answer }));
    const { emitted } = await fill('li.na');

    await waitFor(() => expect(emitted('made')).toEqual([[answer]]));
    expect(posted()[0]?.body).toEqual({ username: 'li.na', name: 'Li Na', departmentId: 'd-2' });
    expect(emitted('update:modelValue')).toEqual([[false]]);
  });

  it('keeps what was typed when the username is taken', async () => {
    server.refuse('POST /users', 409, { code: 'user.username-taken', params: { username: 'li.na' } });
    await fill('li.na');

    await screen.findByText('The username “li.na” is taken');
    expect(screen.getByLabelText(/^Name/)).toHaveProperty('value', 'Li Na');
  });
});
