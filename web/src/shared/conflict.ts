import type { Problem } from '@/api';

export interface ConflictingField<Value = unknown> {
  key: string;
  mine: Value;
  theirs: Value;
}

/** With `record.stale`: the fields in which my change and the record as it is now differ. */
export function conflictsOf<Change extends object>(change: Change, current: object): ConflictingField[] {
  const now = current as Record<string, unknown>;
  return Object.entries(change)
    .map(([key, mine]) => ({ key, mine: mine as unknown, theirs: now[key] ?? null }))
    .filter(({ mine, theirs }) => (mine ?? null) !== theirs);
}

export function isStale(problem: Problem | null | undefined): problem is Problem & { current: object } {
  return problem?.code === 'record.stale' && typeof problem.current === 'object' && problem.current !== null;
}
