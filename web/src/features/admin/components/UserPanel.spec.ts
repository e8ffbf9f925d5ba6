import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import type { Permission } from '@lianzhao/contracts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { confirm } from '@/shared/confirm';
import { Fake, withApp } from '@/testing';
import { aUser } from '../testing/user';
import UserPanel from './UserPanel.vue';

vi.mock('@/shared/confirm', () => ({ confirm: vi.fn(() => Promise.resolve(true)) }));

let server: Fake;
beforeEach(() => {
  server = new Fake().on('GET /departments', () => ({ body: { items: [] } }));
});

async function show(can: Permission[], user = aUser()) {
  const { options } = await withApp({ can });
  return render(UserPanel, { props: { user }, ...options });
}

const buttons = () => screen.getAllByRole('button').map((one) => one.textContent?.trim() || one.ariaLabel);
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('UserPanel', () => {
  it('lets the system administrator change and disable, not grant', async () => {
    await show(['user:read', 'user:update']);

    expect(buttons()).toEqual(['Change Name', 'Change Department', 'Disable account']);
  });

  it('lets the security administrator grant and reset, not change', async () => {
    await show(['user:read', 'user:grant']);

    expect(buttons()).toEqual(['Grant roles', 'Reset password']);
  });

  it('only shows, to somebody who only reads', async () => {
    await show(['user:read']);

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('li.na')).toBeTruthy();
  });

  it('leaves the own account to another administrator', async () => {
    await show(['user:read', 'user:grant'], aUser({ id: 'u-1' }));

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/your own account/)).toBeTruthy();
  });

  it('asks by name before it disables, and says which version was looked at', async () => {
    server.on('PATCH /users/u-7', () => ({ body: aUser({ disabled: true, version: 4 }) }));
    const { emitted } = await show(['user:update']);
    await click('Disable account');

    await waitFor(() => expect(emitted('changed')).toHaveLength(1));
    expect(vi.mocked(confirm).mock.lastCall?.[0].title).toBe('Disable the account of Li Na?');
    const patch = server.asked.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toEqual({ disabled: true });
    expect(patch?.headers.get('if-match')).toBe('"3"');
  });

  it('does nothing when the question is answered with no', async () => {
    vi.mocked(confirm).mockResolvedValueOnce(false);
    await show(['user:update']);
    await click('Disable account');

    expect(server.asked.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('says so and shows the account as it is now when somebody was faster', async () => {
    const current = aUser({ name: 'Li Na-Wang', version: 5 });
    server.refuse('PATCH /users/u-7', 409, { code: 'record.stale', current });
    const { emitted } = await show(['user:update']);
    await click('Disable account');

    await screen.findByText(/Somebody has just changed the account of Li Na-Wang/);
    expect(emitted('changed')).toEqual([[current]]);
  });

  it('shows a new password once', async () => {
    const body = { user: aUser({ version: 4 }), oneTimePassword: 'plum-7-river' };
    server.on('POST /users/u-7/password-resets', () => ({ status: 201, body }));
    await show(['user:grant']);
    await click('Reset password');

    await waitFor(() => expect(screen.getByDisplayValue('plum-7-river')).toBeTruthy());
    await click('I have kept it');
    await waitFor(() => expect(screen.queryByDisplayValue('plum-7-river')).toBeNull());
  });
});
