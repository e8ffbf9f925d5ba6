import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import EnterpriseForm from './EnterpriseForm.vue';

const CODE = '91150691MA0PXYZ123';
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .on('GET /chains', () => ({ body: { items: [] } }))
    .on('GET /enterprise-duplicates', () => ({ body: { items: [] } }));
});

async function fill(code = CODE) {
  const { options } = await withApp({ can: ['enterprise:create'] });
  const shown = render(EnterpriseForm, options);
  await userEvent.type(await nameField(), 'Demo Seats');
  if (code) await userEvent.type(screen.getByLabelText(/Unified credit code/), code);
  return shown;
}

const nameField = () => screen.findByLabelText(/^Name/, { selector: 'input' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the enterprise' }));
const posted = () => server.asked.filter(({ method }) => method === 'POST');

describe('EnterpriseForm', () => {
  it('shows a wrong format at the field', async () => {
    server.refuse('POST /enterprises', 400, {
      code: 'input.invalid',
      errors: [{ pointer: '/uscc', code: 'uscc-format' }],
    });
    await fill('123');
    await save();

    await waitFor(() => expect(screen.getByText(/Not a unified credit code/)).toBeTruthy());
    expect(screen.getByLabelText(/Unified credit code/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByLabelText(/Why this code is used/)).toBeNull();
  });

  it('lets a doubtful check digit through with a reason, and not without', async () => {
    server.refuse('POST /enterprises', 422, { code: 'enterprise.uscc-check-digit', params: { uscc: CODE } });
    const { emitted } = await fill();
    await save();

    const reason = await screen.findByLabelText(/Why this code is used/);
    await save();
    expect(posted()).toHaveLength(1);
    expect(screen.getByText('Please fill this in')).toBeTruthy();

    server.on('POST /enterprises', ({ body }) => ({ status: 201, body: { id: 'e-1', ...(body as object) } }));
    await userEvent.type(reason, 'As on the licence');
    await save();

    await waitFor(() => expect(emitted('made')).toHaveLength(1));
    expect(posted().at(-1)?.body).toMatchObject({ uscc: CODE, usccOverrideReason: 'As on the licence' });
  });

  it('leads to the firm that exists already', async () => {
    server.refuse('POST /enterprises', 409, {
      code: 'enterprise.duplicate',
      params: { id: 'e-7', name: 'Demo Seats Ltd' },
    });
    await fill('');
    await save();

    const link = await screen.findByRole('link', { name: /Demo Seats Ltd/ });
    expect(link.getAttribute('href')).toContain('e-7');
  });

  it('sends the same key again after a lost answer, and another after a refusal', async () => {
    server.on('POST /enterprises', () => {
      throw new TypeError('network');
    });
    await fill('');
    await save();
    await screen.findByText('The server was not reached');

    server.refuse('POST /enterprises', 409, {
      code: 'enterprise.duplicate',
      params: { id: 'e-7', name: 'x' },
    });
    await save();
    await screen.findByText('This enterprise exists already');
    await save();

    await waitFor(() => expect(posted()).toHaveLength(3));
    const [first, second, third] = posted().map(({ headers }) => headers.get('idempotency-key'));
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is filled in as it was left after a reload', async () => {
    const { unmount } = await fill();
    unmount();
    const { options } = await withApp({ can: ['enterprise:create'] });
    render(EnterpriseForm, options);

    expect(await nameField()).toHaveProperty('value', 'Demo Seats');
    expect(screen.getByLabelText(/Unified credit code/)).toHaveProperty('value', CODE);
  });
});
