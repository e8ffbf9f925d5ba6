import { useMutation, useQueryCache } from '@pinia/colada';

import { api, unwrap } from '@/api';

/** Takes an import back as a whole. What others changed since stays and is counted. */
export function useTakeBack() {
  const cache = useQueryCache();
  return useMutation({
    mutation: ({ code, editId }: { code: string; editId: string }) =>
      unwrap(api.POST('/chains/{code}/edits/{id}/undo', { params: { path: { code, id: editId } } })),
    // Chains, firms, leads: whoever shows something of it asks again.
    onSuccess: () => void cache.invalidateQueries(),
  });
}
