import { computed } from 'vue';

import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { dayOf } from '@/ui';
import { visitKeys, visitPage, type Visit, type VisitQuery } from '../visit.queries';

export interface VisitFilter {
  view: 'due' | undefined;
  author: 'me' | undefined;
  person: string | undefined;
  kind: Visit['kind'] | undefined;
  topic: Visit['topics'][number] | undefined;
  node: string | undefined;
  anchor: string | undefined;
  sort: string | undefined;
}

/** The visits as the address bar describes them. */
export function useVisitList() {
  const filter = useUrlFilter<VisitFilter>({
    ...{ view: undefined, author: undefined, person: undefined, kind: undefined, topic: undefined },
    ...{ node: undefined, anchor: undefined, sort: undefined },
  });
  /** What the server is asked for; the same for a page and a file. */
  const query = computed<VisitQuery>(() => {
    const { view, anchor, ...rest } = filter.value;
    return { ...rest, anchorId: anchor, dueBefore: view === 'due' ? dayOf(new Date()) : undefined };
  });
  const list = useKeysetList(() => {
    const wanted = query.value;
    return { key: visitKeys.list(wanted), page: (after, signal) => visitPage(wanted, after, signal) };
  });
  return { filter, query, ...list };
}
