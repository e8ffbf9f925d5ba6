import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { dayOf } from '@/ui';
import { visitKeys, visitPage, type Visit, type VisitQuery } from '../visit.queries';

export interface VisitFilter {
  view: 'due' | undefined;
  author: 'me' | undefined;
  kind: Visit['kind'] | undefined;
  sort: string | undefined;
}

/** The visits as the address bar describes them. */
export function useVisitList() {
  const filter = useUrlFilter<VisitFilter>({
    view: undefined,
    author: undefined,
    kind: undefined,
    sort: undefined,
  });
  const list = useKeysetList(() => {
    const { view, author, kind, sort } = filter.value;
    const query: VisitQuery = {
      kind,
      sort,
      author,
      dueBefore: view === 'due' ? dayOf(new Date()) : undefined,
    };
    return { key: visitKeys.list(query), page: (after, signal) => visitPage(query, after, signal) };
  });
  return { filter, ...list };
}
