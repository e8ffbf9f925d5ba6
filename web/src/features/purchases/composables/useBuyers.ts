import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { buyersQuery } from '../purchase.queries';

/** The anchors to choose from, by the names of their firms. */
export function useBuyers() {
  const { data, error, refetch } = useQuery(buyersQuery);
  const buyers = computed(() => data.value?.items ?? []);
  return {
    ...{ buyers, error, refetch },
    options: computed(() =>
      buyers.value.map(({ id, enterprise }) => ({ value: id, label: enterprise.name })),
    ),
    buyer: (id: string | undefined) => buyers.value.find((anchor) => anchor.id === id),
  };
}
