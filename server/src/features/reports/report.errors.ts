import { DomainError } from '../../platform/errors';

/** A chain for which nobody has chosen what is handed in, or nothing the reader may see. */
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
