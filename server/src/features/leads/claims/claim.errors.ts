import { DomainError } from '../../../platform/errors';

/** Somebody has the claim already. */
export class LeadIsClaimed extends DomainError {
  constructor(owner: string, department: string) {
    super('conflict', 'lead.claimed', { owner, department });
  }
}

/** He holds as many leads as one person may and still take another. */
export class TooManyLeads extends DomainError {
  constructor(limit: number) {
    super('conflict', 'lead.too-many', { limit });
  }
}

/** He gave this lead up, or lost it, not long ago. */
export class LeadCoolsDown extends DomainError {
  constructor(until: Date) {
    super('conflict', 'lead.cools-down', { until: until.toISOString() });
  }
}

/** Only progress of this lead, made under the claim and not counted before, extends it. */
export class ProofDoesNotCount extends DomainError {
  constructor() {
    super('unprocessable', 'lead.proof-does-not-count');
  }
}

export class ClaimIsDisputed extends DomainError {
  constructor() {
    super('conflict', 'lead.disputed');
  }
}

export class ClaimIsYours extends DomainError {
  constructor() {
    super('conflict', 'lead.yours-already');
  }
}

export class TransferIsOpen extends DomainError {
  constructor() {
    super('conflict', 'lead.transfer-open');
  }
}

/** Nothing is offered, or not to this person. */
export class NothingIsOffered extends DomainError {
  constructor() {
    super('conflict', 'lead.nothing-offered');
  }
}

export class NothingIsDisputed extends DomainError {
  constructor() {
    super('conflict', 'lead.nothing-disputed');
  }
}

/** A party does not decide its own dispute. */
export class DecidesForHimself extends DomainError {
  constructor() {
    super('forbidden', 'lead.party-decides');
  }
}
