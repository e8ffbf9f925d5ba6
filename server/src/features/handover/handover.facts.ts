import { Fact } from '../../platform/bus';

/** Somebody was given records of somebody else's book. */
export class BookHandedOver extends Fact {
  constructor(
    readonly handoverId: string,
    readonly fromName: string,
    readonly given: { readonly count: number; readonly toId: string },
    readonly actorId: string,
  ) {
    super();
  }
}
