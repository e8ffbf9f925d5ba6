import type { CommitmentSide, TaskRecord, TaskState } from '@lianzhao/contracts';
import { defineQueryOptions } from '@pinia/colada';

import { api, unwrap, type Schema } from '@/api';

export type Task = Schema<'TaskDto'>;

export interface TaskQuery {
  assignee?: string | undefined;
  state?: TaskState | undefined;
  side?: CommitmentSide | undefined;
  dueBefore?: string | undefined;
  recordKind?: TaskRecord | undefined;
  recordId?: string | undefined;
  sort?: string | undefined;
}

export const taskKeys = {
  all: ['tasks'] as const,
  list: (query: TaskQuery) => [...taskKeys.all, 'list', { ...query }] as const,
};

export function taskPage(query: TaskQuery, after: string | undefined, signal: AbortSignal, limit?: number) {
  return unwrap(api.GET('/tasks', { params: { query: { ...query, after, limit } }, signal }));
}

/** Open tasks for the workbench: those of one person, or of everybody one sees. */
export const myTasksQuery = defineQueryOptions(({ own, limit }: { own: boolean; limit: number }) => {
  const query: TaskQuery = { assignee: own ? 'me' : undefined, state: 'open' };
  return {
    key: [...taskKeys.list(query), limit],
    query: ({ signal }) => taskPage(query, undefined, signal, limit),
  };
});
