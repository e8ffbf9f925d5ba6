import { DomainError } from '../../platform/errors';

/** The reader may see none of the lists and tables that the chain hands in, and asked for no picture. */
export class NothingToHandIn extends DomainError {
  constructor() {
    super('conflict', 'report.nothing-chosen');
  }
}

/** Pictures were made of maps that the chain's office no longer hands in. */
export class DeliverySetChanged extends DomainError {
  constructor() {
    super('conflict', 'report.set-changed');
  }
}
