import { defineQueryOptions, useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';
import { enterpriseChangesKey, enterpriseKeys } from '../enterprise.queries';

export type Qualification = Schema<'QualificationDto'>;
export type NewQualification = Schema<'NewQualificationDto'>;

const keyOf = (enterpriseId: string) => [...enterpriseKeys.all, 'qualifications', enterpriseId] as const;

const qualificationsQuery = defineQueryOptions((enterpriseId: string) => ({
  key: keyOf(enterpriseId),
  query: ({ signal }) =>
    unwrap(api.GET('/enterprises/{id}/qualifications', { params: { path: { id: enterpriseId } }, signal })),
}));

/** What a firm holds or held, and what may be changed of it; each on its own version. */
export function useQualifications(enterpriseId: () => string) {
  const cache = useQueryCache();
  const { data, error, refetch } = useQuery(() => qualificationsQuery(enterpriseId()));
  const path = (qualificationId: string) => ({ path: { id: enterpriseId(), qualificationId } });

  async function after<Answer>(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    await cache.invalidateQueries({ key: keyOf(enterpriseId()) });
    void cache.invalidateQueries({ key: enterpriseChangesKey(enterpriseId()) });
    void cache.invalidateQueries({ key: [...enterpriseKeys.all, 'list'] });
    return answer;
  }

  const add = (body: NewQualification) =>
    after(
      unwrap(
        api.POST('/enterprises/{id}/qualifications', { params: { path: { id: enterpriseId() } }, body }),
      ),
    );
  const change = ({ id, version }: Qualification, body: Schema<'UpdateQualificationDto'>) =>
    after(
      unwrap(
        api.PATCH('/enterprises/{id}/qualifications/{qualificationId}', {
          ...{ params: path(id), headers: ifMatch(version), body },
        }),
      ),
    );
  const remove = ({ id, version }: Qualification) =>
    after(
      unwrap(
        api.DELETE('/enterprises/{id}/qualifications/{qualificationId}', {
          ...{ params: path(id), headers: ifMatch(version) },
        }),
      ).then(() => true),
    );

  return { list: data, error, refetch, acts: { add, change, remove } };
}
export type QualificationActs = ReturnType<typeof useQualifications>['acts'];
