import type { VisitKind } from '@lianzhao/contracts';

import { DomainError } from '../../platform/errors';

/** A visit without a firm: give an enterprise, a lead or a project. */
export class VisitOfNobody extends DomainError {
  constructor() {
    super('unprocessable', 'visit.of-nobody');
  }
}

/** The project, the lead and the enterprise that were given do not belong together. */
export class SubjectsDisagree extends DomainError {
  constructor() {
    super('unprocessable', 'visit.subjects-disagree');
  }
}

/** Only who wrote it down, or somebody who leads his department, may change what was said. */
export class NotTheAuthor extends DomainError {
  constructor() {
    super('forbidden', 'visit.not-the-author');
  }
}

/** The main firm stands among the others, or one stands there twice. */
export class FirmTwice extends DomainError {
  constructor() {
    super('unprocessable', 'visit.firm-twice');
  }
}

/** Stops of a trip on what is no trip, or an itinerary where nobody comes. */
export class DetailsOfAnotherKind extends DomainError {
  constructor(kind: VisitKind) {
    super('unprocessable', 'visit.details-of-another-kind', { kind });
  }
}

/** One of our people without an account needs a name, and one of theirs has no account here. */
export class PersonUnnamed extends DomainError {
  constructor() {
    super('unprocessable', 'visit.person-unnamed');
  }
}
