import type { LeadStage } from '@lianzhao/contracts';

import { Fact } from '../../platform/bus';

export class LeadMoved extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly to: LeadStage,
    readonly actorId: string,
    readonly reporterId: string,
  ) {
    super();
  }
}

export class LeadHandedOver extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly ownerId: string,
    readonly actorId: string,
  ) {
    super();
  }
}
