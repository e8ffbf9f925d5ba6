import { useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap } from '@/api';
import { chainKeys, goalsQuery } from '../chain.queries';
import type { Goal, GoalInput } from '../chain.types';

/** What a chain is to reach by the end of a year; how far it has come is the server's to say. */
export function useGoals(code: () => string) {
  const cache = useQueryCache();
  const { data, error, refetch } = useQuery(() => goalsQuery(code()));

  const show = (list: { items: Goal[] }) => cache.setQueryData(chainKeys.goals(code()), list);
  const at = (id: string) => ({ params: { path: { code: code(), id } } });

  async function save(body: GoalInput, goal?: Pick<Goal, 'id' | 'version'>): Promise<void> {
    const path = { code: code() };
    show(
      goal
        ? await unwrap(
            api.PATCH('/chains/{code}/goals/{id}', { ...at(goal.id), headers: ifMatch(goal.version), body }),
          )
        : await unwrap(api.POST('/chains/{code}/goals', { params: { path }, body })),
    );
  }

  async function remove(id: string): Promise<void> {
    await unwrap(api.DELETE('/chains/{code}/goals/{id}', at(id)));
    show({ items: (data.value?.items ?? []).filter((goal) => goal.id !== id) });
  }

  return { goals: data, error, refetch, save, remove };
}
