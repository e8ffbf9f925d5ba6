import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordIsStale } from '../../platform/errors';
import { type Recyclable, type RecycledKind, RecycledKinds } from '../../platform/recycling';
import { SearchIndex } from '../../platform/search';
import { LeadClock } from './clock/lead-clock';
import { LeadRepository } from './lead.repository';

/**
 * A lead goes with its claims, collaborators, shares and requests. One that became a project, was visited or came from a
 * target list does not: what came of it would not be understood any more, it is dropped (放弃) instead. It is deleted by
 * its owner, by who reported it while it is nobody's, or by a manager of its department.
 */
@Injectable()
export class LeadRecycling implements RecycledKind, OnModuleInit {
  readonly kind = 'lead';
  readonly permission = 'lead:update';

  constructor(
    private readonly kinds: RecycledKinds,
    private readonly leads: LeadRepository,
    private readonly index: SearchIndex,
    private readonly clock: LeadClock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async hold(actor: Actor, id: string, version: number): Promise<Recyclable> {
    const lead = await this.leads.lock(actor, id);
    if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, id));
    const { title, ownerId, reporterId, departmentId } = lead;
    return { title, mine: (ownerId ?? reporterId) === actor.id, departmentId };
  }

  async around(id: string, work: () => Promise<void>): Promise<void> {
    await this.index.forget('lead', id);
    await work();
    // Rules or holidays may have changed while it was away.
    await this.clock.rewind(id);
    await this.index.refresh('lead', [id]);
  }

  /** Nothing of a lead is unique. */
  rival(): Promise<null> {
    return Promise.resolve(null);
  }
}
