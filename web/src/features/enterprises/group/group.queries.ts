import { defineQueryOptions, useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { enterpriseKeys } from '../enterprise.queries';

export type GroupLink = Schema<'GroupLinkDto'>;
export type NewGroupLink = Schema<'NewGroupLinkDto'>;

const groupQuery = defineQueryOptions((enterpriseId: string) => ({
  key: [...enterpriseKeys.all, 'group', enterpriseId],
  query: ({ signal }) =>
    unwrap(api.GET('/enterprises/{id}/group', { params: { path: { id: enterpriseId } }, signal })),
}));

/** Our own work with each firm of a group, as far as the reader may see it. */
export const groupWorkQuery = defineQueryOptions((enterpriseId: string) => ({
  key: [...enterpriseKeys.all, 'group-work', enterpriseId],
  query: ({ signal }) =>
    unwrap(api.GET('/enterprises/{id}/group-work', { params: { path: { id: enterpriseId } }, signal })),
}));

/** Who belongs to whom around a firm, and what may be changed of its own links. */
export function useGroup(enterpriseId: () => string) {
  const cache = useQueryCache();
  const { data: group, error, refetch } = useQuery(() => groupQuery(enterpriseId()));
  const path = (linkId: string) => ({ path: { id: enterpriseId(), linkId } });

  async function after<Answer>(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    await cache.invalidateQueries({ key: enterpriseKeys.all });
    return answer;
  }

  const add = (body: NewGroupLink) =>
    after(
      unwrap(api.POST('/enterprises/{id}/group/links', { params: { path: { id: enterpriseId() } }, body })),
    );
  const change = ({ id, version }: GroupLink, body: Schema<'UpdateGroupLinkDto'>) =>
    after(
      unwrap(
        api.PATCH('/enterprises/{id}/group/links/{linkId}', {
          ...{ params: path(id), headers: ifMatch(version), body },
        }),
      ),
    );
  const remove = ({ id, version }: GroupLink) =>
    after(
      unwrap(
        api.DELETE('/enterprises/{id}/group/links/{linkId}', {
          ...{ params: path(id), headers: ifMatch(version) },
        }),
      ).then(() => true),
    );

  return { group, error, refetch, acts: { add, change, remove } };
}
export type GroupActs = ReturnType<typeof useGroup>['acts'];
