import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { contactKeys, contactPage, type ContactFilter } from '../contact.queries';

/** The people as the address bar describes them. */
export function useContactList() {
  const filter = useUrlFilter<ContactFilter>({
    q: undefined,
    owner: undefined,
    due: undefined,
    enterprise: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return { key: contactKeys.list(wanted), page: (after, signal) => contactPage(wanted, after, signal) };
  });
  return { filter, ...list };
}
