import { useInfiniteQuery, type EntryKey } from '@pinia/colada';
import { computed, shallowRef, watch } from 'vue';

import type { Problem } from '@/api';

export interface Page<Row> {
  items: Row[];
  next: string | null;
  count?: { value: number; capped: boolean };
}

interface Source<Row> {
  key: EntryKey;
  page: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
}

/** Rows of a list page by page. While another filter loads, the rows before it stay, so that nothing jumps. */
export function useKeysetList<Row>(source: () => Source<Row>) {
  const query = useInfiniteQuery<Page<Row>, Problem, string | undefined>(() => {
    const { key, page } = source();
    return {
      key,
      query: ({ pageParam, signal }) => page(pageParam, signal),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next,
    };
  });
  const kept = shallowRef<Page<Row>[]>();
  watch(
    () => query.data.value,
    (data) => {
      if (data) kept.value = data.pages;
    },
    { immediate: true },
  );

  return {
    rows: computed(() => kept.value?.flatMap((page) => page.items)),
    count: computed(() => kept.value?.[0]?.count),
    error: query.error,
    busy: query.isLoading,
    hasMore: query.hasNextPage,
    more: () => query.loadNextPage(),
    retry: () => query.refetch(),
  };
}
