import { useQueryCache, type UseInfiniteQueryData } from '@pinia/colada';

import { useKeysetList, type Page } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { userKeys, userPage, type User } from '../admin.queries';

type Pages = UseInfiniteQueryData<Page<User>, string | undefined>;

interface UserFilter {
  q: string | undefined;
  /** Whose panel is open. */
  user: string | undefined;
}

/** The accounts as the address bar describes them. */
export function useUserList() {
  const cache = useQueryCache();
  const filter = useUrlFilter<UserFilter>({ q: undefined, user: undefined });
  const list = useKeysetList(() => {
    const { q } = filter.value;
    return { key: userKeys.list(q), page: (after, signal) => userPage(q, after, signal) };
  });

  /** Shows an account as it is now, in the place where it stands. */
  function show(now: User): void {
    const renew = (user: User) => (user.id === now.id ? now : user);
    cache.setQueriesData<Pages | undefined>(
      { key: userKeys.all },
      (data) =>
        data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(renew) })) },
    );
  }

  return { filter, ...list, show, refresh: () => cache.invalidateQueries({ key: userKeys.all }) };
}
