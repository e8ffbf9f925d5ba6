import { computed } from 'vue';
import { useRouter } from 'vue-router';

import { useUrlFilter } from '@/shared/useUrlFilter';

/** The two files of a page of merging, the other one in the address. `route` is the page's own name. */
export function useMergePair(id: () => string, route: string) {
  const router = useRouter();
  const filter = useUrlFilter<{ with: string | undefined }>({ with: undefined });
  const pair = computed(() => ({ target: id(), source: filter.value.with ?? '' }));
  const isPair = computed(() => pair.value.source !== '' && pair.value.source !== pair.value.target);

  function choose(other: string | undefined): void {
    filter.value = { with: other };
  }

  function swap(): void {
    const { target, source } = pair.value;
    if (source) void router.replace({ name: route, params: { id: source }, query: { with: target } });
  }

  return { pair, isPair, choose, swap };
}
