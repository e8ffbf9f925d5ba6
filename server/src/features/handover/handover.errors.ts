import { DomainError } from '../../platform/errors';

/** Whoever takes over must work on leads, within what the giver sees, and be somebody else. */
export class ReceiverOutOfReach extends DomainError {
  constructor(name: string) {
    super('unprocessable', 'handover.receiver-out-of-reach', { name });
  }
}

/** Of others, only a manager hands over, and only within his departments. */
export class NotYourBook extends DomainError {
  constructor() {
    super('forbidden', 'handover.not-your-book');
  }
}

export class NothingToHandOver extends DomainError {
  constructor() {
    super('conflict', 'handover.nothing');
  }
}

export class HandoverIsUndone extends DomainError {
  constructor() {
    super('conflict', 'handover.undone');
  }
}

export class HandoverIsTooOld extends DomainError {
  constructor(days: number) {
    super('conflict', 'handover.too-old', { days });
  }
}
