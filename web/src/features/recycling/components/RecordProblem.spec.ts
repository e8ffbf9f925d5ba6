import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { Problem } from '@/api';
import { Fake, withApp } from '@/testing';
import RecordProblem from './RecordProblem.vue';

const entry = {
  ...{ id: 'r-1', kind: 'lead', recordId: 'l-1', title: 'A lead', reason: 'Entered twice', version: 3 },
  actor: { id: 'u-1', name: 'Test Person' },
  department: null,
  createdAt: new Date().toISOString(),
  purgeAfter: new Date(Date.now() + 4.5 * 86_400_000).toISOString(),
  guests: [],
};
const problem = new Problem({ status: 404, code: 'record.not-found' });

async function shown(items: object[], can: ('recycle:read' | 'lead:read')[] = ['recycle:read']) {
  const server = new Fake()
    .on('GET /recycled-records', () => ({ body: { items, next: null } }))
    .on('POST /recycled-records/r-1/restoration', () => ({ body: { kind: 'lead', recordId: 'l-1' } }));
  const { options } = await withApp({ can });
  render(RecordProblem, { ...options, props: { id: 'l-1', problem, retry: () => undefined } });
  return server;
}

describe('RecordProblem', () => {
  it('says that a record was deleted, by whom and why, and gives it back', async () => {
    const server = await shown([entry]);
    await screen.findByText('Lead “A lead” was deleted');
    expect(screen.getByText(/Test Person.*Entered twice.*5 days left/)).toBeTruthy();
    expect(server.asked[0]!.query.get('record')).toBe('l-1');

    await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
    const posted = server.asked.find(({ method }) => method === 'POST');
    expect(posted!.headers.get('if-match')).toBe('"3"');
  });

  it('tells nobody else more than that there is no such record', async () => {
    await shown([]);
    await screen.findByText('This record was not found');
  });

  it('asks for nothing where one may not look into the bin', async () => {
    const server = await shown([entry], ['lead:read']);
    await screen.findByText('This record was not found');
    expect(server.asked).toEqual([]);
  });
});
