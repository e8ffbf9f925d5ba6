import { DomainError } from '../../platform/errors';

/** A visit without a firm: give an enterprise, a lead or a project. */
export class VisitOfNobody extends DomainError {
  constructor() {
    super('unprocessable', 'visit.of-nobody');
  }
}

/** Only who wrote it down, or somebody who leads his department, may change what was said. */
export class NotTheAuthor extends DomainError {
  constructor() {
    super('forbidden', 'visit.not-the-author');
  }
}
