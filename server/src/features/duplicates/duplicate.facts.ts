import { Fact } from '../../platform/bus';

/** Somebody of another department wants to work on a firm too. */
export class JoinRequested extends Fact {
  constructor(
    readonly requestId: string,
    readonly enterpriseName: string,
    /** Name and department of who asks. */
    readonly by: { name: string; department: string },
    readonly ownerId: string,
    readonly actorId: string,
  ) {
    super();
  }
}

export class JoinDecided extends Fact {
  constructor(
    readonly requestId: string,
    readonly enterpriseName: string,
    readonly accepted: boolean,
    readonly requesterId: string,
    readonly actorId: string,
  ) {
    super();
  }
}
