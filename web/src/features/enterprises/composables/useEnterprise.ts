import { useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import {
  type Enterprise,
  type EnterpriseDetail,
  enterpriseChangesKey,
  enterpriseKeys,
  enterpriseQuery,
} from '../enterprise.queries';

/** One enterprise and what may be changed about it. */
export function useEnterprise(id: () => string) {
  const cache = useQueryCache();
  const { data: enterprise, error, refetch } = useQuery(() => enterpriseQuery(id()));

  /** The answer to a change tells everything but the relations, which it cannot change. */
  function show(now: Enterprise): void {
    const known = cache.getQueryData<EnterpriseDetail>(enterpriseKeys.one(now.id));
    cache.setQueryData(enterpriseKeys.one(now.id), { ...now, relations: known?.relations ?? [] });
    void cache.invalidateQueries({ key: [...enterpriseKeys.all, 'list'] });
    void cache.invalidateQueries({ key: enterpriseChangesKey(now.id) });
  }

  function change(version: number, body: Schema<'UpdateEnterpriseDto'>): Promise<Enterprise> {
    const [params, headers] = [{ path: { id: id() } }, ifMatch(version)];
    return unwrap(api.PATCH('/enterprises/{id}', { params, headers, body }));
  }

  return { enterprise, error, refetch, show, change };
}
