import { DomainError } from '../../platform/errors';

/** Nobody has a lead of the firm, or the reader may open it: there is nobody to ask. */
export class NobodyToAsk extends DomainError {
  constructor() {
    super('conflict', 'join.nobody-to-ask');
  }
}

/** The same person asked already and was not yet answered. */
export class AskedAlready extends DomainError {
  constructor() {
    super('conflict', 'join.asked-already');
  }
}

export class RequestIsDecided extends DomainError {
  constructor() {
    super('conflict', 'join.decided');
  }
}
