import type { CommitmentSide } from '@lianzhao/contracts';

import { useKeysetList } from '@/shared/useKeysetList';
import { useUrlFilter } from '@/shared/useUrlFilter';
import { addDays, dayOf } from '@/ui';
import { taskKeys, taskPage, type TaskQuery } from '../task.queries';

export interface TaskFilter {
  view: 'department' | 'late' | undefined;
  state: 'done' | 'dropped' | undefined;
  side: CommitmentSide | undefined;
  sort: string | undefined;
}

/** Tasks as the address bar describes them: my own, those of my department, or what is past its day. */
export function useTaskList() {
  const filter = useUrlFilter<TaskFilter>({
    ...{ view: undefined, state: undefined, side: undefined, sort: undefined },
  });
  const list = useKeysetList(() => {
    const { view, state, side, sort } = filter.value;
    const query: TaskQuery = {
      assignee: view === undefined ? 'me' : undefined,
      state: view === 'late' ? 'open' : (state ?? 'open'),
      dueBefore: view === 'late' ? addDays(dayOf(new Date()), -1) : undefined,
      side,
      sort: sort ?? (state && view !== 'late' ? '-updatedAt' : 'dueOn'),
    };
    return { key: taskKeys.list(query), page: (after, signal) => taskPage(query, after, signal) };
  });
  return { filter, ...list };
}
