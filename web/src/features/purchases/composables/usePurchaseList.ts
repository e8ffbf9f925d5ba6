import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { purchaseKeys, purchasePage, purchaseSumQuery, type PurchaseFilter } from '../purchase.queries';

/** The records as the address bar describes them, and what they add up to. */
export function usePurchaseList() {
  const filter = useUrlFilter<PurchaseFilter>({
    anchor: undefined,
    chain: undefined,
    node: undefined,
    year: undefined,
    q: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return { key: purchaseKeys.list(wanted), page: (after, signal) => purchasePage(wanted, after, signal) };
  });
  const { data } = useQuery(() => purchaseSumQuery({ ...filter.value, sort: undefined }));
  return { filter, ...list, sum: computed(() => data.value?.sum) };
}
