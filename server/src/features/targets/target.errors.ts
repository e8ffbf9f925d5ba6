import type { TargetListStatus, TargetStatus } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

export class TargetCannotMove extends DomainError {
  constructor({ from, to, firm }: { from: TargetStatus; to: TargetStatus; firm: string }) {
    super('conflict', 'target.cannot-move', { from, to, firm });
  }
}

export class TargetReasonRequired extends DomainError {
  constructor() {
    super('unprocessable', 'target.reason-required');
  }
}

/** What became a lead is on the list for good; otherwise nobody would know where the lead came from. */
export class TargetIsALead extends DomainError {
  constructor(firm: string) {
    super('conflict', 'target.is-a-lead', { firm });
  }
}

/** Work is given out and taken up on an active list only. */
export class ListIsNotActive extends DomainError {
  constructor(status: TargetListStatus) {
    super('conflict', 'target.list-not-active', { status });
  }
}

export class ListIsFull extends DomainError {
  constructor(most: number) {
    super('unprocessable', 'target.list-full', { most });
  }
}

/** Another department has the firm on an active list; says which one, and nothing of what it does with it. */
export class OnAnotherList extends DomainError {
  constructor({ firm, department, count }: { firm: string; department: string; count: number }) {
    super('conflict', 'target.on-another-list', { firm, department, count });
  }
}

/** Somebody who may not work on leads, or works outside the departments that the actor sees. */
export class AssigneeOutOfReach extends DomainError {
  constructor() {
    super('unprocessable', 'target.assignee-out-of-reach');
  }
}

/** Only who wrote a signal down, or a manager, changes or retires it. */
export class NotTheSignalsAuthor extends DomainError {
  constructor() {
    super('forbidden', 'signal.not-the-author');
  }
}
