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

/** What was kept to take it back is gone: the days are over, or the person was erased. */
export class ContactMergeIsForgotten extends DomainError {
  constructor(days: number) {
    super('conflict', 'contact-merge.forgotten', { days });
  }
}
