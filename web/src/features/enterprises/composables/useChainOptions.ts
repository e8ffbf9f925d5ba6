import { defineQueryOptions, useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { api, unwrap } from '@/api';
import { useNames } from '@/shared/locale';

const chainsQuery = defineQueryOptions({
  key: ['chains', 'list'],
  query: ({ signal }) => unwrap(api.GET('/chains', { signal })),
  staleTime: 5 * 60_000,
});

/** The chains to choose from, in the reader's language. */
export function useChainOptions() {
  const { data } = useQuery(chainsQuery);
  const name = useNames();
  return computed(() =>
    (data.value?.items ?? []).map((chain) => ({ value: chain.code, label: name(chain) })),
  );
}
