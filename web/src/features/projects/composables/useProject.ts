import { useMutation, useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap, type Problem, type Schema } from '@/api';
import {
  projectKeys,
  projectQuery,
  type Project,
  type ProjectChange,
  type ProjectDetail,
} from '../project.queries';

type Move = Omit<Schema<'MoveProjectDto'>, 'version'>;
type Review = Omit<Schema<'ReviewProjectDto'>, 'version'>;

/** One project: what may be changed about it, its moves and its review. */
export function useProject(id: () => string) {
  const cache = useQueryCache();
  const { data: project, error, refetch } = useQuery(() => projectQuery(id()));
  const version = () => project.value?.version ?? 0;

  /** The answer of a change lacks stages and history, which come with the next look. */
  function show(now: Project): void {
    const known = cache.getQueryData<ProjectDetail>(projectKeys.one(now.id));
    if (known) cache.setQueryData(projectKeys.one(now.id), { ...known, ...now });
    void cache.invalidateQueries({ key: projectKeys.all });
  }

  const change = (of: number, body: ProjectChange) =>
    unwrap(api.PATCH('/projects/{id}', { params: { path: { id: id() } }, headers: ifMatch(of), body }));

  const move = useMutation({
    mutation: (body: Move) =>
      unwrap(
        api.POST('/projects/{id}/moves', {
          params: { path: { id: id() } },
          body: { ...body, version: version() },
        }),
      ),
    onSuccess: show,
    onError: showCurrent,
  });

  const review = useMutation({
    mutation: (body: Review) =>
      unwrap(
        api.POST('/projects/{id}/fair-competition-reviews', {
          params: { path: { id: id() } },
          body: { ...body, version: version() },
        }),
      ),
    onSuccess: show,
    onError: showCurrent,
  });

  function showCurrent(problem: Problem): void {
    if (problem.code === 'record.stale') show(problem.current as Project);
  }

  return { project, error, refetch, change, show, move, review };
}
