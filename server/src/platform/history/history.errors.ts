import { DomainError } from '../errors';

export class EditIsUndone extends DomainError {
  constructor() {
    super('conflict', 'edit.already-undone');
  }
}

/** Everything the edit did has been changed again since; there is nothing left to take back. */
export class NothingToUndo extends DomainError {
  constructor() {
    super('conflict', 'edit.nothing-to-undo');
  }
}
