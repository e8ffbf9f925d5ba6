import { defineQueryOptions, useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { enterpriseKeys } from '../enterprise.queries';

export type FirmName = Schema<'EnterpriseNameDto'>;
export type ToldName = Schema<'ToldNameDto'>;

const namesQuery = defineQueryOptions((enterpriseId: string) => ({
  key: [...enterpriseKeys.all, 'names', enterpriseId],
  query: ({ signal }) =>
    unwrap(api.GET('/enterprises/{id}/names', { params: { path: { id: enterpriseId } }, signal })),
}));

/** Former names of a firm and other ways to write it; they are saved as a whole, on the version of the firm. */
export function useFirmNames(enterpriseId: () => string) {
  const cache = useQueryCache();
  const { data: names, error, refetch } = useQuery(() => namesQuery(enterpriseId()));

  async function save(told: ToldName[]): Promise<Schema<'EnterpriseNamesDto'>> {
    const params = { path: { id: enterpriseId() } };
    const headers = ifMatch(names.value?.version ?? 0);
    const body = { names: told };
    const now = await unwrap(api.PUT('/enterprises/{id}/names', { params, headers, body })).finally(
      () => void cache.invalidateQueries({ key: enterpriseKeys.all }),
    );
    return now;
  }

  return { names, error, refetch, save };
}
