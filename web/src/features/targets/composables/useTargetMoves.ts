import { useMutation, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap } from '@/api';
import { targetKeys, type Target } from '../target.queries';

/** Taking a target up, declining it, proposing it again, taking it off its list. */
export function useTargetMoves() {
  const cache = useQueryCache();
  const refresh = () => void cache.invalidateQueries({ key: targetKeys.all });

  const accept = useMutation({
    mutation: ({ id, anchorId }: { id: string; anchorId: string | null }) =>
      unwrap(api.POST('/targets/{id}/acceptances', { params: { path: { id } }, body: { anchorId } })),
    onSettled: () => {
      refresh();
      void cache.invalidateQueries({ key: ['leads'] });
    },
  });

  const move = useMutation({
    mutation: ({ target, to, reason }: { target: Target; to: 'declined' | 'proposed'; reason?: string }) =>
      unwrap(
        api.POST('/targets/{id}/moves', {
          ...{ params: { path: { id: target.id } }, body: { to, reason, version: target.version } },
        }),
      ),
    onSettled: refresh,
  });

  const remove = useMutation({
    mutation: ({ id, version }: Target) =>
      unwrap(api.DELETE('/targets/{id}', { params: { path: { id } }, headers: ifMatch(version) })),
    onSettled: refresh,
  });

  return { accept, move, remove };
}
