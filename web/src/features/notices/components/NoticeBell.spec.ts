import userEvent from '@testing-library/user-event';
import { render, screen, waitFor } from '@testing-library/vue';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { Notice } from '../notice.queries';
import { aNotice } from '../testing/notice';
import NoticeBell from './NoticeBell.vue';

let server: Fake;
let notices: Notice[];
let value: number | undefined;
const unread = () => notices.filter(({ readAt }) => !readAt);

beforeEach(() => {
  notices = [];
  value = undefined;
  const read = (id: string) => {
    notices = notices.map((one) => (one.id === id ? { ...one, readAt: '2026-11-03T07:00:00.000Z' } : one));
    return { status: 204 };
  };
  server = new Fake()
    .on('GET /stage-templates/default', () => ({ body: { items: [] } }))
    .on('GET /notices', () => ({
      body: { items: notices, next: null, count: { value: value ?? unread().length, capped: false } },
    }))
    .on('POST /notices/n-1/reads', () => read('n-1'))
    .on('POST /notices/n-2/reads', () => read('n-2'));
});
// Fetched on first use, which on a busy machine takes longer than a test waits for an element.
beforeAll(() => import('./NoticePanel.vue'), 20_000);
afterEach(() => vi.useRealTimers());

async function ring() {
  const { router, options } = await withApp({ can: ['notice:read'] });
  router.addRoute({ path: '/notices', name: 'notices', component: { template: '<div />' } });
  return render(NoticeBell, options);
}

describe('NoticeBell', () => {
  it('says how many wait', async () => {
    notices = [aNotice(), aNotice({ id: 'n-2' })];
    await ring();

    await screen.findByRole('button', { name: 'Notices, 2 unread' });
  });

  it('stays quiet when nothing waits', async () => {
    await ring();
    await waitFor(() => expect(server.asked).toHaveLength(1));

    expect(screen.getByRole('button').textContent?.trim()).toBe('');
  });

  it('does not grow with the number', async () => {
    value = 1234;
    await ring();

    await screen.findByRole('button', { name: 'Notices, 99+ unread' });
  });

  it('asks again every minute, and no more once it is gone', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { unmount } = await ring();
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));

    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.asked).toHaveLength(2);
    unmount();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.asked).toHaveLength(2);
  });

  it('opens the latest and marks one as read', async () => {
    notices = [aNotice(), aNotice({ id: 'n-2', kind: 'lead.handed-over', params: { title: 'Glass' } })];
    await ring();
    await userEvent.click(await screen.findByRole('button', { name: 'Notices, 2 unread' }));
    await userEvent.click(await screen.findByRole('button', { name: /Mark as read: .*Glass/ }));

    await screen.findByRole('button', { name: 'Notices, 1 unread', hidden: true });
    expect(server.asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/notices/n-2/reads',
    ]);
  });
});
