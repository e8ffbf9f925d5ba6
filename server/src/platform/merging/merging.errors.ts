import { DomainError } from '../errors';

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

/** Another record was merged into the same one since: what both had was kept once, and undoing this one would take it away. */
export class MergeWasFollowed extends DomainError {
  constructor() {
    super('conflict', 'merge.followed');
  }
}
