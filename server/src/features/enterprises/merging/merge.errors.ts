import { DomainError } from '../../../platform/errors';

export class SameEnterprise extends DomainError {
  constructor() {
    super('unprocessable', 'merge.same-enterprise');
  }
}

export class MergeIsUndone extends DomainError {
  constructor() {
    super('conflict', 'merge.already-undone');
  }
}

/** The one that stayed was itself merged into another since; that merge must be undone first. */
export class MergeTargetGone extends DomainError {
  constructor() {
    super('conflict', 'merge.target-gone');
  }
}
