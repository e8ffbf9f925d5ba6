import { useQuery } from '@pinia/colada';
import { computed, onScopeDispose } from 'vue';

import { unreadQuery } from '../notice.queries';

const EVERY_MINUTE = 60_000;

/** How many notices wait; asked again every minute while somebody looks, and whenever he comes back. */
export function useUnread() {
  const { data, refetch } = useQuery(() => ({ ...unreadQuery, refetchOnWindowFocus: 'always' as const }));
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void refetch();
  }, EVERY_MINUTE);
  onScopeDispose(() => clearInterval(timer));
  return { unread: computed(() => data.value ?? 0) };
}
