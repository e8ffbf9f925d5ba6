import type { AnyProjectStage } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

export class ProjectCannotMove extends DomainError {
  constructor(from: AnyProjectStage, to: AnyProjectStage) {
    super('conflict', 'project.cannot-move', { from, to });
  }
}

export class EvidenceRequired extends DomainError {
  constructor(to: AnyProjectStage) {
    super('unprocessable', 'project.evidence-required', { to });
  }
}

/** Skipping, going back, resting and resuming must say why. */
export class MoveReasonRequired extends DomainError {
  constructor(to: AnyProjectStage) {
    super('unprocessable', 'project.reason-required', { to });
  }
}

export class FairCompetitionReviewRequired extends DomainError {
  constructor(to: AnyProjectStage) {
    super('conflict', 'project.needs-fair-competition-review', { to });
  }
}

/** Signed is signed: a review cannot be taken back from under a binding agreement. */
export class ReviewIsSettled extends DomainError {
  constructor() {
    super('conflict', 'project.review-settled');
  }
}
