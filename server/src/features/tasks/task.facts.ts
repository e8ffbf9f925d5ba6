import type { TaskKind } from '@lianzhao/contracts';

import { Fact } from '../../platform/bus';

export interface TaskNews {
  taskId: string;
  kind: TaskKind;
  title: string;
  assigneeName: string;
}

export class TaskAssigned extends Fact {
  constructor(
    readonly task: TaskNews,
    readonly assigneeId: string,
    readonly actorId: string,
  ) {
    super();
  }
}

/** Comes up soon, or is past its day; told to whoever has it, and later to those who lead his department. */
export class TaskIsDue extends Fact {
  constructor(
    readonly task: TaskNews,
    readonly dueOn: string,
    readonly when: 'soon' | 'late' | 'escalated',
    readonly concerned: string[],
  ) {
    super();
  }
}
