import { useMutation, useQuery, useQueryCache } from '@pinia/colada';
import { computed, onScopeDispose, watch } from 'vue';

import { api, unwrap, type Schema } from '@/api';
import { exchangeKeys, type Import, importQuery, isAtWork } from '../exchange.queries';

/** How often one asks how far the work is. */
const ASK_EVERY_MS = 1_000;

/** One import: what it is, how far it is, and all that can be done with it. */
export function useImport(id: () => string) {
  const cache = useQueryCache();
  const { data, error, refetch } = useQuery(() => importQuery(id()));
  const atWork = computed(() => data.value !== undefined && isAtWork(data.value));
  const path = () => ({ path: { id: id() } });

  const clock = setInterval(() => {
    if (atWork.value) void refetch();
  }, ASK_EVERY_MS);
  onScopeDispose(() => clearInterval(clock));

  // What a register says is another thing once work on it ends: whoever shows some of it asks again.
  watch(atWork, (now, before) => {
    if (before && !now) void cache.invalidateQueries();
  });

  function settle(now: Import): void {
    cache.setQueryData(exchangeKeys.one(now.id), now);
    if (!isAtWork(now)) void cache.invalidateQueries({ predicate: ({ key }) => key[1] !== 'one' });
  }

  const change = useMutation({
    mutation: (body: Schema<'UpdateImportDto'>) =>
      unwrap(api.PATCH('/imports/{id}', { params: path(), body })),
    onSuccess: settle,
  });
  const start = useMutation({
    mutation: (goodRowsOnly: boolean) =>
      unwrap(api.POST('/imports/{id}/start', { params: path(), body: { goodRowsOnly } })),
    onSuccess: settle,
  });
  const cancel = useMutation({
    mutation: () => unwrap(api.POST('/imports/{id}/cancel', { params: path() })),
    onSuccess: settle,
  });
  const undo = useMutation({
    mutation: () => unwrap(api.POST('/imports/{id}/undo', { params: path() })),
    onSuccess: settle,
  });
  const fix = useMutation({
    mutation: ({ row, cells }: { row: number; cells: Record<string, string> }) =>
      unwrap(api.PATCH('/imports/{id}/rows/{row}', { params: { path: { id: id(), row } }, body: { cells } })),
    onSuccess: ({ counts }) => {
      if (data.value) cache.setQueryData(exchangeKeys.one(id()), { ...data.value, counts });
    },
  });
  return { run: data, error, refetch, atWork, change, start, cancel, undo, fix };
}
