import { useQuery } from '@pinia/colada';
import { computed, type ComputedRef, onScopeDispose, ref, watch } from 'vue';

import { api, unwrap } from '@/api';

/** As many as the server gives: it asks every chain, and only nodes of one count. */
const MOST = 50;
const REST_MS = 260;
const NONE: ReadonlySet<string> = new Set();

/** Codes of the nodes that the server finds by other names, technologies, industries and how they sound, the best first. */
export async function nodesFound(q: string): Promise<ReadonlySet<string>> {
  const { groups } = await unwrap(api.GET('/search', { params: { query: { q, limit: MOST } } }));
  const hits = groups.find(({ kind }) => kind === 'node')?.items ?? [];
  return new Set(hits.flatMap(({ node }) => node?.code ?? []));
}

/** The same for words that are being typed; none until the server has answered, and where it does not. */
export function useNodesFound(words: () => string | undefined): ComputedRef<ReadonlySet<string>> {
  const settled = ref(words()?.trim() ?? '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(words, (now = '') => {
    clearTimeout(timer);
    timer = setTimeout(() => (settled.value = now.trim()), REST_MS);
  });
  onScopeDispose(() => clearTimeout(timer));
  const { data } = useQuery(() => ({
    key: ['search', 'nodes', settled.value],
    query: () => nodesFound(settled.value),
    enabled: settled.value !== '',
  }));
  return computed(
    () => (settled.value !== '' && words()?.trim() === settled.value ? data.value : undefined) ?? NONE,
  );
}
