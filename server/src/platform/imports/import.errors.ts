import { DomainError } from '../errors';

/** The same uploaded table, sent in twice. */
export class ImportIsApplied extends DomainError {
  constructor() {
    super('conflict', 'import.already-applied');
  }
}
