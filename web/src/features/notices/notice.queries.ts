import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Notice = Schema<'NoticeDto'>;
export type NoticeView = 'unread' | undefined;

export const noticeKeys = {
  all: ['notices'] as const,
  list: (view: NoticeView) => [...noticeKeys.all, 'list', view ?? 'all'] as const,
  unread: ['notices', 'unread'] as const,
};

export function noticePage(view: NoticeView, after: string | undefined, signal: AbortSignal) {
  const query = { unread: view === 'unread' ? ('true' as const) : undefined, after };
  return unwrap(api.GET('/notices', { params: { query }, signal }));
}

/** Only the number matters; one row is the least a page may have. */
export const unreadQuery = defineQueryOptions({
  key: noticeKeys.unread,
  query: ({ signal }) =>
    unwrap(
      api.GET('/notices', { params: { query: { unread: 'true', count: 'capped', limit: 1 } }, signal }),
    ).then(({ count }) => count?.value ?? 0),
});

export function unreadPage(limit: number) {
  return unwrap(api.GET('/notices', { params: { query: { unread: 'true', limit } } }));
}

export function markRead(id: string) {
  return unwrap(api.POST('/notices/{id}/reads', { params: { path: { id } } }));
}
