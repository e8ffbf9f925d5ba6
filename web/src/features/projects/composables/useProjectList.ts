import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { projectKeys, projectPage, type ProjectFilter } from '../project.queries';

/** The projects as the address bar describes them. */
export function useProjectList() {
  const filter = useUrlFilter<ProjectFilter>({
    view: undefined,
    stage: undefined,
    owner: undefined,
    chain: undefined,
    node: undefined,
    anchor: undefined,
    q: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const wanted = filter.value;
    return { key: projectKeys.list(wanted), page: (after, signal) => projectPage(wanted, after, signal) };
  });
  return { filter, ...list };
}
