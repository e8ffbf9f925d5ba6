import type { LeadStage } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

export class LeadCannotMove extends DomainError {
  constructor(from: LeadStage, to: LeadStage) {
    super('conflict', 'lead.cannot-move', { from, to });
  }
}

/** A lead becomes `converted` only by making a project of it. */
export class LeadIsConvertedByProject extends DomainError {
  constructor() {
    super('conflict', 'lead.convert-by-project');
  }
}

export class LeadReasonRequired extends DomainError {
  constructor() {
    super('unprocessable', 'lead.reason-required');
  }
}

/** A converted lead stays with its project; otherwise one could be seen without the other. */
export class LeadStaysWithProject extends DomainError {
  constructor() {
    super('conflict', 'lead.stays-with-project');
  }
}

/** The new owner works outside the departments that the actor sees, or may not work on leads. */
export class OwnerOutOfReach extends DomainError {
  constructor() {
    super('unprocessable', 'lead.owner-out-of-reach');
  }
}

/** Nobody has the claim: who wants to work on it takes it from the pool first. */
export class LeadIsUnclaimed extends DomainError {
  constructor() {
    super('conflict', 'lead.unclaimed');
  }
}

/** Only whoever has the claim, or a manager of that department, may dispose of a lead. */
export class LeadIsNotYours extends DomainError {
  constructor() {
    super('forbidden', 'lead.not-yours');
  }
}

export class LeadIsClosed extends DomainError {
  constructor() {
    super('conflict', 'lead.closed');
  }
}
