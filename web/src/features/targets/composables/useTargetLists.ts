import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { targetKeys, targetListPage, type TargetListFilter } from '../target.queries';

/** The target lists as the address bar describes them. */
export function useTargetLists() {
  const filter = useUrlFilter<TargetListFilter>({
    ...{ view: undefined, owner: undefined, chain: undefined, q: undefined, sort: undefined },
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return { key: targetKeys.lists(wanted), page: (after, signal) => targetListPage(wanted, after, signal) };
  });
  return { filter, ...list };
}
