import { useQuery } from '@pinia/colada';
import { computed } from 'vue';

import { taskKeys, taskPage, useTaskName, type Task } from '@/features/tasks';
import { visitKeys, visitPage } from '@/features/visits';
import { useCan } from '@/shared/session';

export interface NextStep {
  what: string;
  /** YYYY-MM-DD */
  dueOn: string | null;
  /** Where it is changed: a task in its dialog, what a visit ended with on the page of the visit. */
  task?: Task;
  visitId?: string;
}

interface RecordPart {
  kind: 'enterprise' | 'lead' | 'project';
  id: string;
}

/** What is due first; what has no day comes last. */
export function firstOf(steps: readonly NextStep[]): NextStep | undefined {
  return steps.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0];
}

/** What comes next with a record: its first open task, or what its last visit ended with. */
export function useNextStep(record: () => RecordPart) {
  const can = useCan();
  const nameOf = useTaskName();
  const tasks = useQuery(() => {
    const { kind: recordKind, id: recordId } = record();
    const query = { recordKind, recordId, state: 'open' as const, sort: 'dueOn' };
    return {
      key: [...taskKeys.list(query), 1],
      query: ({ signal }: { signal: AbortSignal }) => taskPage(query, undefined, signal, 1),
      enabled: can('task:read'),
    };
  });
  const visits = useQuery(() => {
    const query = { [`${record().kind}Id`]: record().id };
    return {
      key: [...visitKeys.list(query), 1],
      query: ({ signal }: { signal: AbortSignal }) => visitPage(query, undefined, signal, 1),
      enabled: can('visit:read'),
    };
  });
  const known = computed(() =>
    [tasks, visits].every(
      ({ asyncStatus, data, error }) => asyncStatus.value === 'idle' || data.value || error.value,
    ),
  );
  const next = computed(() => {
    const [task] = tasks.data.value?.items ?? [];
    const [visit] = visits.data.value?.items ?? [];
    return firstOf([
      ...(task ? [{ what: nameOf(task), dueOn: task.dueOn, task }] : []),
      ...(visit?.nextStep ? [{ what: visit.nextStep, dueOn: visit.nextStepOn, visitId: visit.id }] : []),
    ]);
  });
  return { next, known };
}
