import { DomainError } from '../../platform/errors';

/** The code has the right form, but its check digits do not fit; a person may keep it with a reason. */
export class UsccCheckDigitWrong extends DomainError {
  constructor(uscc: string) {
    super('unprocessable', 'enterprise.uscc-check-digit', { uscc });
  }
}

/** The same firm is there already, under this code or under a name that differs only in writing. */
export class EnterpriseIsDuplicate extends DomainError {
  constructor({ id, name }: { id: string; name: string }) {
    super('conflict', 'enterprise.duplicate', { id, name });
  }
}

/** The firm lives on in another one. */
export class EnterpriseIsMerged extends DomainError {
  constructor({ id, name }: { id: string; name: string }) {
    super('not-found', 'enterprise.merged', { id, name });
  }
}

/** What came with the atlas would come again with it. */
export class EnterpriseOfAtlas extends DomainError {
  constructor() {
    super('conflict', 'enterprise.of-atlas');
  }
}

/** The firm is told to be listed there, or known by that, already. */
export class ToldAlready extends DomainError {
  constructor(what: 'listing' | 'source', called: string) {
    super('conflict', `enterprise.${what}-taken`, { called });
  }
}

/** The same two firms stand in this relation at this node already. */
export class RelationTaken extends DomainError {
  constructor() {
    super('conflict', 'enterprise.relation-taken');
  }
}
