import { Fact } from '../../platform/bus';

/** The day up to which a person's data are kept has passed. Names nobody: facts are kept. */
export class ContactRetentionEnded extends Fact {
  constructor(
    readonly contactId: string,
    readonly ownerId: string,
    /** YYYY-MM-DD */
    readonly retainUntil: string,
  ) {
    super();
  }
}
