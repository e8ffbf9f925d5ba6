import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import { aUser } from '../testing/user';
import RolesDialog from './RolesDialog.vue';

let server: Fake;
beforeEach(() => (server = new Fake()));

async function openFor(user = aUser()) {
  const { options } = await withApp({ can: ['user:grant'] });
  const shown = render(RolesDialog, { props: { modelValue: false, user }, ...options });
  await shown.rerender({ modelValue: true });
  await screen.findByRole('dialog');
  return shown;
}

const role = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save roles' });
const sent = () => server.asked.map(({ body }) => body);

describe('RolesDialog', () => {
  it('starts with the roles the account has', async () => {
    await openFor(aUser({ roles: ['officer', 'manager'] }));

    expect(role(/^Investment officer/).checked).toBe(true);
    expect(role(/^Investment manager/).checked).toBe(true);
    expect(role(/^Audit administrator/).checked).toBe(false);
    expect(save().disabled).toBe(true);
  });

  it('says that an administrator role stands alone, and sends nothing', async () => {
    await openFor();
    await userEvent.click(role(/^Audit administrator/));

    expect(screen.getByRole('alert').textContent).toContain('stands alone');
    expect(save().disabled).toBe(true);

    await userEvent.click(role(/^Investment officer/));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(save().disabled).toBe(false);
  });

  it('sends the roles with the version that was looked at', async () => {
    const now = aUser({ roles: ['officer', 'manager'], version: 4 });
    server.on('PUT /users/u-7/roles', () => ({ body: now }));
    const { emitted } = await openFor();
    await userEvent.click(role(/^Investment manager/));
    await userEvent.click(save());

    await waitFor(() => expect(emitted('granted')).toEqual([[now]]));
    expect(sent()).toEqual([{ roles: ['officer', 'manager'], version: 3 }]);
  });

  it('shows the account as it is now when somebody was faster, and goes on from there', async () => {
    const current = aUser({ roles: ['leader'], version: 9 });
    server.refuse('PUT /users/u-7/roles', 409, { code: 'record.stale', current });
    const { emitted } = await openFor();
    await userEvent.click(role(/^Investment manager/));
    await userEvent.click(save());

    await screen.findByText(/Somebody has just changed the account of Li Na/);
    expect(role(/^Zone leader/).checked).toBe(true);
    expect(role(/^Investment manager/).checked).toBe(false);
    expect(emitted('changed')).toEqual([[current]]);

    server.on('PUT /users/u-7/roles', () => ({ body: aUser({ version: 10 }) }));
    await userEvent.click(role(/^Investment officer/));
    await userEvent.click(save());
    await waitFor(() => expect(emitted('granted')).toHaveLength(1));
    expect(sent().at(-1)).toEqual({ roles: ['officer', 'leader'], version: 9 });
  });

  it('explains why the last administrator stays', async () => {
    server.refuse('PUT /users/u-7/roles', 409, { code: 'user.last-administrator' });
    await openFor(aUser({ roles: ['auditor'] }));
    await userEvent.click(role(/^Audit administrator/));
    await userEvent.click(save());

    await screen.findByText(/last account with this administrator role/);
  });
});
