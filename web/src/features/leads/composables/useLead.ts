import type { LeadStage } from '@lianzhao/contracts';
import { useMutation, useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap } from '@/api';
import { leadKeys, leadQuery, type LeadChange, type LeadDetail } from '../lead.queries';

/** One lead, what may be changed about it, and its moves. */
export function useLead(id: () => string) {
  const cache = useQueryCache();
  const { data: lead, error, refetch } = useQuery(() => leadQuery(id()));

  function show(now: LeadDetail): void {
    cache.setQueryData(leadKeys.one(now.id), now);
    void cache.invalidateQueries({ key: [...leadKeys.all, 'list'] });
  }

  const change = ({ version, change }: { version: number; change: LeadChange }) =>
    unwrap(
      api.PATCH('/leads/{id}', { params: { path: { id: id() } }, headers: ifMatch(version), body: change }),
    ).then((now) => (show(now), now));

  const move = useMutation({
    mutation: ({ to, reason }: { to: LeadStage; reason?: string }) =>
      unwrap(
        api.POST('/leads/{id}/moves', {
          params: { path: { id: id() } },
          body: { to, reason, version: lead.value?.version ?? 0 },
        }),
      ),
    onSuccess: show,
    onError: (problem) => {
      if (problem.code === 'record.stale') show(problem.current as LeadDetail);
    },
  });

  return { lead, error, refetch, change, show, move };
}
