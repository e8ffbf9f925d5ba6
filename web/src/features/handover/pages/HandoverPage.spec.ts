import userEvent from '@testing-library/user-event';
import { render, screen, waitFor, within } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { confirm } from '@/shared/confirm';
import { Fake, withApp } from '@/testing';
import HandoverPage from './HandoverPage.vue';

vi.mock('@/shared/confirm', () => ({ confirm: vi.fn() }));

const colleague = (id: string, name: string) => ({ id, name, department: { id: 'd-1', name: 'Riverside' } });
const BOOK = {
  from: { id: 'u-1', name: 'Test Person' },
  parts: [
    {
      ...{ kind: 'leads', count: 2 },
      items: [
        { id: 'l-1', name: 'Plant one' },
        { id: 'l-2', name: 'Plant two' },
      ],
    },
    { kind: 'contacts', count: 1, items: [{ id: 'c-1', name: 'Demo Person' }] },
  ],
};
let server: Fake;

beforeEach(() => {
  server = new Fake()
    .on('GET /handovers/givers', () => ({ body: { items: [{ ...colleague('u-1', 'Test'), left: false }] } }))
    .on('GET /colleagues', () => ({
      body: { items: [colleague('u-2', 'Second'), colleague('u-3', 'Third')] },
    }))
    .on('GET /handovers/book', () => ({ body: BOOK }))
    .on('GET /handovers', () => ({ body: { items: [], next: null } }))
    .on('POST /handovers', () => ({ status: 201, body: { id: 'h-1' } }));
});

async function openPage() {
  const { options } = await withApp({ can: ['handover:create'] });
  render(HandoverPage, options);
  await screen.findByRole('list', { name: 'The book' });
  await waitFor(() => expect(within(screen.getByLabelText('All to')).getAllByRole('option')).toHaveLength(3));
}

const posted = () => server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

describe('HandoverPage', () => {
  it('gives everything to one and a single record to another, after asking', async () => {
    await openPage();
    await userEvent.selectOptions(screen.getByLabelText('All to'), 'u-2');
    await userEvent.click(screen.getByRole('button', { name: /leads\s*2/ }));
    await userEvent.selectOptions(screen.getByLabelText('Who gets Plant two'), 'u-3');
    await userEvent.type(screen.getByLabelText(/^Reason/), 'A new post');
    vi.mocked(confirm).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    await userEvent.click(screen.getByRole('button', { name: 'Hand over 3' }));
    await waitFor(() => expect(confirm).toHaveBeenCalledTimes(1));
    expect(posted()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Hand over 3' }));

    await waitFor(() => expect(posted()).toHaveLength(1));
    expect(posted()[0]).toEqual({
      ...{ fromId: 'u-1', reason: 'A new post' },
      parts: [
        { kind: 'leads', toId: 'u-2' },
        { kind: 'contacts', toId: 'u-2' },
      ],
      exceptions: [{ kind: 'leads', id: 'l-2', toId: 'u-3' }],
    });
  });

  it('asks for a reason, and hands over nothing without one', async () => {
    await openPage();
    await userEvent.selectOptions(screen.getByLabelText('All to'), 'u-2');
    await userEvent.click(screen.getByRole('button', { name: 'Hand over 3' }));

    expect(await screen.findByText('Please fill this in')).toBeTruthy();
    expect(posted()).toEqual([]);
  });
});
