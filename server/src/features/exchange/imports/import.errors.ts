import type { ImportStatus } from '@lianzhao/contracts';

import { DomainError } from '../../../platform/errors';

/** The file has titles at most, and no row below them. */
export class TableIsEmpty extends DomainError {
  constructor() {
    super('unprocessable', 'import.empty');
  }
}

/** What is asked for can be done in another state of the import only. */
export class ImportIsElsewhere extends DomainError {
  constructor(status: ImportStatus) {
    super('conflict', 'import.elsewhere', { status });
  }
}

/** Columns without which no row can be read are not matched. */
export class ColumnsAreMissing extends DomainError {
  constructor(columns: readonly string[]) {
    super('conflict', 'import.columns-missing', { columns: columns.join('、') });
  }
}

/** Rows have flaws, and nobody said that the others are to be taken alone. */
export class RowsAreFlawed extends DomainError {
  constructor(rows: number) {
    super('conflict', 'import.flawed', { rows });
  }
}

/** No row would change anything. */
export class NothingToImport extends DomainError {
  constructor() {
    super('conflict', 'import.nothing-new');
  }
}

/** The days in which an import can be taken back are over. */
export class UndoIsOver extends DomainError {
  constructor(days: number) {
    super('conflict', 'import.undo-over', { days });
  }
}

/** Whoever started it may not do it any more, or is gone. */
export class ImporterHasNoRight extends DomainError {
  constructor() {
    super('forbidden', 'import.no-right');
  }
}
