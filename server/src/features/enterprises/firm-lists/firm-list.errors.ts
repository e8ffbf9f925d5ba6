import { DomainError } from '../../../platform/errors';

/** The file has titles at most, and no row below them. */
export class ListIsEmpty extends DomainError {
  constructor() {
    super('unprocessable', 'firm-list.empty');
  }
}

/** Rows have flaws, and nobody said that the others are to be taken alone. */
export class FirmListIsFlawed extends DomainError {
  constructor(flaws: number) {
    super('conflict', 'firm-list.flawed', { flaws });
  }
}

/** Somebody chose something for the list while it was being taken over. */
export class FirmListChanged extends DomainError {
  constructor() {
    super('conflict', 'firm-list.changed');
  }
}

/** No row would place a firm anywhere it is not already. */
export class NothingToPlace extends DomainError {
  constructor() {
    super('conflict', 'firm-list.nothing-new');
  }
}
