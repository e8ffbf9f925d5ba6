import { useMutation, useQueryCache } from '@pinia/colada';

import { useKeysetList } from '@/shared/useKeysetList';
import {
  markRead,
  noticeKeys,
  noticePage,
  unreadPage,
  type Notice,
  type NoticeView,
} from '../notice.queries';

/** At most so many are on their way at once. */
const AT_ONCE = 20;
/** More than a person ever has; only keeps a wrong answer from being asked for ever. */
const ROUNDS_MAX = 500;

/** What a person was told, and telling that he has read it. */
export function useNotices(view: () => NoticeView) {
  const cache = useQueryCache();
  const list = useKeysetList(() => {
    const wanted = view();
    return { key: noticeKeys.list(wanted), page: (after, signal) => noticePage(wanted, after, signal) };
  });
  const refresh = () => cache.invalidateQueries({ key: noticeKeys.all });

  const readAll = useMutation({ mutation: readEverything, onSettled: refresh });

  /** Not waited for: whoever opens a record should not wait for its notice. */
  function read(notice: Notice): void {
    if (notice.readAt) return;
    void markRead(notice.id).then(refresh, () => undefined);
  }

  return { ...list, read, readAll };
}

async function readEverything(): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const { items } = await unreadPage(AT_ONCE);
    if (items.length === 0) return;
    await Promise.all(items.map(({ id }) => markRead(id)));
  }
}
