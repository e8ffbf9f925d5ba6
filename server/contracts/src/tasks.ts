export const TASK_STATES = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A promise made on a visit, the report a trip owes, or what somebody put down by itself. */
export const TASK_KINDS = ['commitment', 'report', 'task'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a task may hang on. */
export const TASK_RECORDS = ['visit', 'enterprise', 'lead', 'project'] as const;
export type TaskRecord = (typeof TASK_RECORDS)[number];

const NEXT: Record<TaskState, readonly TaskState[]> = {
  open: ['done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
};

export function nextTaskStates(state: TaskState): readonly TaskState[] {
  return NEXT[state];
}

/** Days: a reminder before the due day, and how long after it the manager hears of what is still open. */
export const TASK_REMINDERS = { beforeDays: 1, managerAfterDays: 3 } as const;
