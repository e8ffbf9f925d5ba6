import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { LeadDetail } from '../lead.queries';
import ClaimCard from './ClaimCard.vue';

const LEAD = { id: 'l-1', version: 3, owner: { id: 'u-1', name: 'Holder' } } as LeadDetail;
const NOTHING = {
  ...{ claim: false, release: false, extend: false, offer: false },
  ...{ answer: false, withdraw: false, dispute: false, decide: false },
};
const CLAIM = {
  ...{
    owner: LEAD.owner,
    claimedAt: '2026-11-02T02:00:00Z',
    expiresAt: '2027-01-31T15:59:59Z',
    idleAt: null,
  },
  ...{ coolsDownUntil: null, proofs: [], transfer: null, dispute: null, entries: [], may: NOTHING },
};
let server: Fake;

beforeEach(() => {
  server = new Fake();
});

async function show(claim: object) {
  server.on('GET /leads/l-1/claim', () => ({ body: { ...CLAIM, ...claim } }));
  const { options } = await withApp({ can: ['lead:update'] });
  render(ClaimCard, { props: { lead: LEAD }, ...options });
  await screen.findByRole('heading', { name: 'Claim' });
}

const posted = () =>
  server.asked.filter(({ method }) => method === 'POST').map(({ path, body }) => ({ path, body }));

describe('ClaimCard', () => {
  it('offers only what this person may do', async () => {
    await show({ may: { ...NOTHING, release: true } });

    expect(await screen.findByRole('button', { name: 'Return to the pool' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Extend' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Dispute' })).toBeNull();
  });

  it('takes a lead from the pool', async () => {
    server.on('POST /leads/l-1/claims', () => ({ status: 201, body: {} }));
    await show({ owner: null, claimedAt: null, expiresAt: null, may: { ...NOTHING, claim: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Take it' }));

    await waitFor(() => expect(posted()).toMatchObject([{ path: '/leads/l-1/claims' }]));
  });

  it('says who was faster', async () => {
    const params = { owner: 'Wang', department: 'Bureau' };
    server.refuse('POST /leads/l-1/claims', 409, { code: 'lead.claimed', params });
    await show({ owner: null, claimedAt: null, expiresAt: null, may: { ...NOTHING, claim: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Take it' }));

    expect(await screen.findByText('Wang of Bureau has this lead already')).toBeTruthy();
  });

  it('asks for a reason before a lead is given back', async () => {
    server.on('POST /leads/l-1/releases', () => ({ status: 201, body: {} }));
    await show({ may: { ...NOTHING, release: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Return to the pool' }));
    const send = () => screen.getAllByRole('button', { name: 'Return to the pool' }).at(-1)!;
    await userEvent.click(send());
    expect(posted()).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^Reason/), 'Wrong direction');
    await userEvent.click(send());

    await waitFor(() =>
      expect(posted()).toEqual([
        { path: '/leads/l-1/releases', body: { reason: 'Wrong direction', version: 3 } },
      ]),
    );
  });

  it('lets whom it is offered to answer', async () => {
    server.on('POST /leads/l-1/transfer-answers', () => ({ status: 204 }));
    const transfer = {
      ...{ id: 't-1', from: LEAD.owner, to: { id: 'u-2', name: 'Taker' } },
      ...{ reason: 'Fits there', offeredAt: '2026-11-03T02:00:00Z' },
    };
    await show({ transfer, may: { ...NOTHING, answer: true } });
    expect(await screen.findByText('Fits there')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take it over' }));

    await waitFor(() =>
      expect(posted()).toEqual([
        { path: '/leads/l-1/transfer-answers', body: { accepted: true, version: 3 } },
      ]),
    );
  });
});
