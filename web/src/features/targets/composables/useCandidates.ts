import { useInfiniteQuery } from '@pinia/colada';
import { computed, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';

import type { Problem } from '@/api';
import { readFilter, writeFilter } from '../candidate.filter';
import { candidatePage, type CandidateFilter, type CandidatePage } from '../candidate.queries';
import { targetKeys } from '../target.queries';

/** Ranked firms as the address bar describes them. While another filter loads, the firms before it stay. */
export function useCandidates() {
  const route = useRoute();
  const router = useRouter();
  const filter = computed<CandidateFilter>({
    get: () => readFilter(route.query),
    set: (wanted) => void router.replace({ query: { list: route.query.list, ...writeFilter(wanted) } }),
  });
  const query = useInfiniteQuery<CandidatePage, Problem, string | undefined>(() => {
    const wanted = filter.value;
    return {
      key: targetKeys.candidates(wanted),
      query: ({ pageParam, signal }) => candidatePage(wanted, pageParam, signal),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next,
    };
  });
  const kept = shallowRef<CandidatePage[]>();
  watch(
    () => query.data.value,
    (data) => {
      if (data) kept.value = data.pages;
    },
    { immediate: true },
  );

  return {
    filter,
    rows: computed(() => kept.value?.flatMap(({ items }) => items)),
    /** What the first page tells of all of them: nodes, facets, firms that are here. */
    about: computed(() => kept.value?.[0]),
    error: query.error,
    busy: query.isLoading,
    hasMore: query.hasNextPage,
    more: () => query.loadNextPage(),
    retry: () => query.refetch(),
  };
}
