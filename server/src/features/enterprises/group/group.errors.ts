import { DomainError } from '../../../platform/errors';

/** A firm would own itself. */
export class GroupCircle extends DomainError {
  /** @param path names from the parent down to the firm that was to become its parent */
  constructor(path: readonly string[]) {
    super('unprocessable', 'group.circle', { path: path.join(' → ') });
  }
}

export class GroupLinkTaken extends DomainError {
  constructor(parent: string, subsidiary: string) {
    super('conflict', 'group.link-taken', { parent, subsidiary });
  }
}
