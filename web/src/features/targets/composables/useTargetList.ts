import { useMutation, useQuery, useQueryCache } from '@pinia/colada';
import { computed } from 'vue';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { targetKeys, targetListQuery, targetPage, type Target, type TargetList } from '../target.queries';

type Change = Schema<'UpdateTargetListDto'>;
type Filter = { status: Target['status'] | undefined; node: string | undefined };

/** One target list with its firms, and what may be done with both. */
export function useTargetList(id: () => string) {
  const cache = useQueryCache();
  const { data: list, error, refetch } = useQuery(() => targetListQuery(id()));
  const filter = useUrlFilter<Filter>({ status: undefined, node: undefined });
  const targets = useKeysetList(() => {
    const wanted = { ...filter.value, list: id() };
    return { key: targetKeys.targets(wanted), page: (after, signal) => targetPage(wanted, after, signal) };
  });

  const change = useMutation({
    mutation: (body: Change) =>
      unwrap(
        api.PATCH('/target-lists/{id}', {
          ...{ params: { path: { id: id() } }, headers: ifMatch(list.value?.version ?? 0), body },
        }),
      ),
    onSuccess: (now) => show(now),
    onError: (problem) => {
      if (problem.code === 'record.stale')
        cache.setQueryData(targetKeys.list(id()), problem.current as TargetList);
    },
  });

  const retire = useMutation({
    mutation: () =>
      unwrap(
        api.DELETE('/target-lists/{id}', {
          ...{ params: { path: { id: id() } }, headers: ifMatch(list.value?.version ?? 0) },
        }),
      ),
    onSuccess: () => void cache.invalidateQueries({ key: targetKeys.all }),
  });

  const assign = useMutation({
    mutation: (body: Schema<'AssignTargetsDto'>) =>
      unwrap(api.POST('/target-lists/{id}/assignments', { params: { path: { id: id() } }, body })),
    onSuccess: (now) => show(now),
  });

  function show(now: TargetList): void {
    cache.setQueryData(targetKeys.list(now.id), now);
    void cache.invalidateQueries({ key: [...targetKeys.all, 'targets'] });
    void cache.invalidateQueries({ key: [...targetKeys.all, 'lists'] });
  }

  return {
    list,
    error,
    refetch,
    filter,
    targets,
    change,
    retire,
    assign,
    own: computed(() => list.value?.own ?? false),
  };
}
