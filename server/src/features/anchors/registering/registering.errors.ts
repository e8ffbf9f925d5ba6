import { DomainError } from '../../../platform/errors';

/** The firm leads this chain already. */
export class AnchorTaken extends DomainError {
  constructor(firm: string) {
    super('conflict', 'anchor.taken', { firm });
  }
}

/** Volumes and purchase files that speak of this name are another chain leader's. */
export class AnchorNameTaken extends DomainError {
  constructor(name: string, firm: string) {
    super('conflict', 'anchor.name-taken', { name, firm });
  }
}

/** A node it stood at has left the chain since. */
export class AnchorNodeGone extends DomainError {
  constructor(params: { firm: string; node: string; nameZh: string }) {
    super('conflict', 'anchor.node-gone', params);
  }
}
