import { Fact } from '../../platform/bus';

export class TargetsAssigned extends Fact {
  constructor(
    readonly list: { id: string; name: string },
    readonly count: number,
    readonly ownerId: string,
    readonly actorId: string,
  ) {
    super();
  }
}
