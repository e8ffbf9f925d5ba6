import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import DuplicateHint from './DuplicateHint.vue';

const DEALING = {
  ...{ kind: 'lead', department: 'Equipment section', own: false, lastContactDays: 12 },
  ...{ leadId: null, mayAsk: true, request: null },
};
const FOUND = {
  ...{ enterprise: { id: 'e-7', name: 'Demo Seats Ltd' }, province: null, city: 'Hefei' },
  ...{ match: 'core', matchedName: null, score: 90, dealing: DEALING },
};
let server: Fake;

beforeEach(() => {
  server = new Fake().on('GET /enterprise-duplicates', () => ({ body: { items: [FOUND] } }));
});

async function shown(name: string) {
  const { options } = await withApp({ can: ['enterprise:create'] });
  return render(DuplicateHint, { ...options, props: { name } });
}

describe('DuplicateHint', () => {
  it('tells which department has a firm in hand, since when nobody was there, and leads to the firm', async () => {
    await shown('Demo Seats');

    const link = await screen.findByRole('link', { name: 'Demo Seats Ltd' });
    expect(link.getAttribute('href')).toContain('e-7');
    expect(screen.getByText('Equipment section has it in hand')).toBeTruthy();
    expect(screen.getByText('last contact 12 days ago')).toBeTruthy();
  });

  it('asks to join in, once', async () => {
    server.on('POST /join-requests', () => ({ status: 201, body: { id: 'r-1' } }));
    await shown('Demo Seats');
    await userEvent.click(await screen.findByRole('button', { name: 'Ask to join' }));
    await userEvent.type(await screen.findByLabelText(/Note/), 'We know their owner');
    const asks = screen.getAllByRole('button', { name: 'Ask to join' });
    await userEvent.click(asks.at(-1)!);

    await waitFor(() => expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1));
    expect(server.asked.find(({ method }) => method === 'POST')!.body).toEqual({
      ...{ enterpriseId: 'e-7', note: 'We know their owner' },
    });
  });

  it('asks nothing about a single character', async () => {
    await shown('D');
    await new Promise((done) => setTimeout(done, 500));

    expect(server.asked).toEqual([]);
  });
});
