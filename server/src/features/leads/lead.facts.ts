import type { ClaimEntryKind, ClockStep, LeadStage } from '@lianzhao/contracts';

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

/** The time for the next step has run out. */
export class LeadBecameOverdue extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly step: ClockStep,
    /** ISO 8601. */
    readonly dueAt: string,
    readonly ownerId: string,
  ) {
    super();
  }
}

/** Something happened to the claim on a lead that these people want to know. */
export class LeadClaimChanged extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly change: ClaimEntryKind,
    /** Null for the product itself. */
    readonly actorId: string | null,
    readonly concerned: string[],
  ) {
    super();
  }
}

/** A claim is lost soon, because it runs out or nothing is logged. */
export class LeadClaimEndsSoon extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly ownerId: string,
    /** ISO 8601. */
    readonly endsAt: string,
  ) {
    super();
  }
}

/** Somebody was given sight of a lead and of the file of its firm. */
export class LeadShared extends Fact {
  constructor(
    readonly leadId: string,
    readonly title: string,
    readonly userIds: string[],
    readonly actorId: string,
  ) {
    super();
  }
}

/** The periods by which leads are worked on have changed. */
export class LeadRulesChanged extends Fact {}
