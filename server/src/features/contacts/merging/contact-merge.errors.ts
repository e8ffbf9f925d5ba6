import { DomainError } from '../../../platform/errors';

export class SameContact extends DomainError {
  constructor() {
    super('unprocessable', 'contact-merge.same-contact');
  }
}

/** The one that goes is given away by whoever answers for it, or by a manager. */
export class NotYoursToMerge extends DomainError {
  constructor() {
    super('forbidden', 'contact-merge.not-the-owner');
  }
}

/** By whoever answers for one of the two, whoever merged them, or a manager. */
export class NotYoursToUnmerge extends DomainError {
  constructor() {
    super('forbidden', 'contact-merge.not-concerned');
  }
}

/** What both had is kept once, by the later merge; the earlier one would take it away. */
export class ContactMergeWasFollowed extends DomainError {
  constructor() {
    super('conflict', 'contact-merge.followed');
  }
}

export class ContactMergeIsUndone extends DomainError {
  constructor() {
    super('conflict', 'contact-merge.already-undone');
  }
}

/** The one that stayed was merged into another since, or erased. */
export class ContactMergeTargetGone extends DomainError {
  constructor() {
    super('conflict', 'contact-merge.target-gone');
  }
}

/** What was kept to take it back is gone: the days are over, or the person was erased. */
export class ContactMergeIsForgotten extends DomainError {
  constructor(days: number) {
    super('conflict', 'contact-merge.forgotten', { days });
  }
}
