import type { TaskState } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

export class TaskCannotMove extends DomainError {
  constructor(from: TaskState, to: TaskState) {
    super('conflict', 'task.cannot-move', { from, to });
  }
}

/** A task is given to people of the departments one sees, and to those who may work on tasks. */
export class AssigneeOutOfReach extends DomainError {
  constructor() {
    super('unprocessable', 'task.assignee-out-of-reach');
  }
}

/** Only who has it, who gave it, or a manager may change a task. */
export class TaskOfOthers extends DomainError {
  constructor() {
    super('forbidden', 'task.of-others');
  }
}
