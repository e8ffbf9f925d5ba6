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
