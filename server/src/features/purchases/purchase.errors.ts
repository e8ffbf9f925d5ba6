import { DomainError } from '../../platform/errors';

/** Of one anchor's part from one supplier there is one record for any day; another one covers some of these. */
export class PurchaseOverlaps extends DomainError {
  constructor({ part, from, to }: { part: string; from: string; to: string }) {
    super('conflict', 'purchase.overlaps', { part, from, to });
  }
}

/** Nobody would see these records any more. */
export class PurchasesOfAnchor extends DomainError {
  constructor({ name, count }: { name: string; count: number }) {
    super('conflict', 'purchase.of-anchor', { name, count });
  }
}

/** No row of the file names columns, so that nobody can tell what stands in it. */
export class NoPurchaseTable extends DomainError {
  constructor(file: string) {
    super('unprocessable', 'purchase-import.no-table', { file });
  }
}

/** Rows are flawed, and nobody has said that the others shall be taken without them. */
export class PurchaseImportFlawed extends DomainError {
  constructor(rows: number) {
    super('unprocessable', 'purchase-import.flawed', { rows });
  }
}

/** Every row is flawed, left out or there already. */
export class NothingToImport extends DomainError {
  constructor() {
    super('unprocessable', 'purchase-import.nothing');
  }
}
