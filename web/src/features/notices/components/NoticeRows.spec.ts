import userEvent from '@testing-library/user-event';
import { render, screen } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';

import { Fake, withApp } from '@/testing';
import type { Notice } from '../notice.queries';
import { aNotice } from '../testing/notice';
import NoticeRows from './NoticeRows.vue';

beforeEach(() => {
  const items = [{ code: 'negotiating', nameZh: '洽谈', nameEn: 'Negotiating' }];
  new Fake().on('GET /stage-templates/default', () => ({ body: { items } }));
});

async function show(notice: Notice, locale: 'en' | 'zh-CN' = 'en') {
  const { options } = await withApp({ can: ['notice:read'], locale });
  return render(NoticeRows, { props: { notices: [notice] }, ...options });
}

describe('NoticeRows', () => {
  it.each([
    [aNotice(), 'The lead “Seat plant” is now “Qualified”'],
    [
      aNotice({ kind: 'lead.handed-over', params: { title: 'Seat plant' } }),
      'The lead “Seat plant” was handed to you',
    ],
    [
      aNotice({ kind: 'visit.recorded', params: { enterprise: 'Demo Seats' }, recordKind: 'visit' }),
      'A new visit was recorded for “Demo Seats”',
    ],
    [
      aNotice({ kind: 'project.moved', params: { name: 'Seats', to: 'negotiating' }, recordKind: 'project' }),
      'The project “Seats” entered “Negotiating”',
    ],
    [
      aNotice({
        kind: 'project.overdue',
        params: { name: 'Seats', stage: 'negotiating' },
        recordKind: 'project',
      }),
      'The project “Seats” is overdue in “Negotiating”',
    ],
  ])('makes a sentence and leads to the record', async (notice, sentence) => {
    await show(notice);

    await screen.findByText(sentence);
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe(`/go/${notice.recordKind}/l-1`);
  });

  it('speaks the reader’s language', async () => {
    await show(
      aNotice({ kind: 'project.moved', params: { name: '座椅', to: 'negotiating' }, recordKind: 'project' }),
      'zh-CN',
    );

    await screen.findByText('项目“座椅”进入“洽谈”');
  });

  it('counts as read when it is opened', async () => {
    const notice = aNotice();
    const { emitted } = await show(notice);
    await userEvent.click(screen.getByRole('link'));

    expect(emitted('read')).toEqual([[notice]]);
    expect(emitted('opened')).toHaveLength(1);
  });

  it('can be marked without being opened, once', async () => {
    const { emitted, rerender } = await show(aNotice());
    await userEvent.click(screen.getByRole('button', { name: /^Mark as read/ }));
    expect(emitted('read')).toHaveLength(1);
    expect(emitted('opened')).toBeUndefined();

    await rerender({ notices: [aNotice({ readAt: '2026-11-03T07:00:00.000Z' })] });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('still says something of a kind that is newer than this page', async () => {
    await show(aNotice({ kind: 'moon.landed' as Notice['kind'], recordKind: 'moon' }));

    expect(screen.getByText('Something new happened')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
