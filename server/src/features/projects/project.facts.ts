import type { AnyProjectStage } from '@lianzhao/contracts';

import { Fact } from '../../platform/bus';

export class ProjectMoved extends Fact {
  constructor(
    readonly projectId: string,
    readonly projectName: string,
    readonly to: AnyProjectStage,
    readonly actorId: string,
    readonly concerned: string[],
  ) {
    super();
  }
}

/** A project has stayed longer in its stage than the template allows. */
export class ProjectBecameOverdue extends Fact {
  constructor(
    readonly projectId: string,
    readonly projectName: string,
    readonly stage: AnyProjectStage,
    readonly entryId: string,
    readonly ownerId: string,
  ) {
    super();
  }
}
