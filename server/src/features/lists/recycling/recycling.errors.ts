import { DomainError } from '../../../platform/errors';

/** Something that would lose its sense hangs on it; named as far as the actor sees it. */
export class RecordInUse extends DomainError {
  constructor(count: number, names: readonly string[]) {
    const seen = names.length > 0;
    super('conflict', seen ? 'recycle.in-use' : 'recycle.in-use-unseen', {
      count,
      ...(seen && { names: names.join('、') }),
    });
  }
}

/** Only who answers for a record, or a manager of its department, deletes it. */
export class RecordIsAnothers extends DomainError {
  constructor() {
    super('forbidden', 'recycle.not-yours');
  }
}

/** Another record took its key meanwhile. */
export class PlaceIsTaken extends DomainError {
  constructor(name: string | null) {
    super(
      'conflict',
      name === null ? 'recycle.taken-by-one' : 'recycle.taken',
      name === null ? {} : { name },
    );
  }
}

/** What it belonged to was deleted after it. */
export class ParentIsGone extends DomainError {
  constructor() {
    super('conflict', 'recycle.parent-gone');
  }
}

/** Papers or tasks hang on it and would hang on nothing. */
export class RecordIsKept extends DomainError {
  constructor(count: number) {
    super('conflict', 'recycle.kept', { count });
  }
}

/** Its days are over. */
export class TooLateToRestore extends DomainError {
  constructor() {
    super('conflict', 'recycle.too-late');
  }
}
