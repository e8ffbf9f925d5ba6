import { BULK_UNDO_DAYS, MOST_BULK_ROWS } from '@lianzhao/contracts';

import { DomainError } from '../../../platform/errors';

export class TooManyRows extends DomainError {
  constructor() {
    super('unprocessable', 'bulk.too-many', { most: MOST_BULK_ROWS });
  }
}

/** The filter finds nothing, or neither records nor a filter were given. */
export class NoRows extends DomainError {
  constructor() {
    super('unprocessable', 'bulk.no-rows');
  }
}

/** Taken back before, too long ago, or of a kind that does not go back. */
export class BulkStays extends DomainError {
  constructor(why: 'undone' | 'too-old' | 'one-way') {
    super('conflict', `bulk.${why}`, why === 'too-old' ? { days: BULK_UNDO_DAYS } : {});
  }
}
