import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import AuditListPage from './AuditListPage.vue';

let asked: URLSearchParams[];
beforeEach(() => {
  new Fake().on('GET /audit', () => ({ body: { items: [], next: null } }));
  const answer = globalThis.fetch as unknown as (request: Request) => Promise<Response>;
  asked = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).searchParams);
    return answer(request);
  });
});

async function open(query: string) {
  const { router, options } = await withApp({ can: ['audit:read'] });
  router.addRoute({ path: '/audit', name: 'audit', component: { template: '<div />' } });
  await router.push(`/audit${query}`);
  render(AuditListPage, options);
  await waitFor(() => expect(asked).toHaveLength(1));
  return router;
}

const last = () => Object.fromEntries(asked.at(-1) ?? []);

describe('AuditListPage', () => {
  it('asks for what the address says', async () => {
    await open('?action=lead:moved&kind=lead&actor=u-7&record=l-1');

    expect(last()).toEqual({ action: 'lead:moved', recordKind: 'lead', actorId: 'u-7', recordId: 'l-1' });
  });

  it('keeps a choice in the address, and can forget it', async () => {
    const router = await open('');
    await userEvent.selectOptions(screen.getByLabelText('Action'), 'Sign-in failed');

    await waitFor(() => expect(last()).toEqual({ action: 'session:refused' }));
    expect(router.currentRoute.value.query.action).toBe('session:refused');

    await userEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0]!);
    await waitFor(() => expect(router.currentRoute.value.query.action).toBeUndefined());
  });

  it('offers an action it does not know when the address names it', async () => {
    await open('?action=robot:danced');

    expect(screen.getByLabelText<HTMLSelectElement>('Action').value).toBe('robot:danced');
    await screen.findByText('Nothing fits these filters');
  });
});
