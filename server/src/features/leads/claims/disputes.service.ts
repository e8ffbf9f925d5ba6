import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { LeadLinks } from '../lead-links';
import { ClaimBook } from './claim-book';
import { ClaimDesk } from './claim-desk';
import type { DecideDisputeDto, DisputeClaimDto } from './claim.dto';
import { ClaimIsDisputed, ClaimIsYours, DecidesForHimself, NothingIsDisputed } from './claim.errors';

/** 争议: while one is open the claim neither lapses nor goes to anybody. */
@Injectable()
export class DisputesService {
  constructor(
    private readonly db: Database,
    private readonly desk: ClaimDesk,
    private readonly book: ClaimBook,
    private readonly links: LeadLinks,
  ) {}

  raise(actor: Actor, id: string, { version, reason }: DisputeClaimDto): Promise<void> {
    return this.db.transaction(async () => {
      const lead = await this.desk.lock(actor, id, version);
      if (lead.ownerId === actor.id) throw new ClaimIsYours();
      if (await this.desk.claims.openDispute(id)) throw new ClaimIsDisputed();
      await this.desk.claims.saveDispute({ leadId: id, raisedById: actor.id, reason });
      await this.book.mark(actor, lead, { kind: 'disputed', userId: actor.id, reason });
    });
  }

  decide(actor: Actor, id: string, { version, result, reason }: DecideDisputeDto): Promise<void> {
    return this.db.transaction(async () => {
      const lead = await this.desk.lock(actor, id, version);
      const open = await this.desk.claims.openDispute(id);
      if (!open) throw new NothingIsDisputed();
      const raisedBy = open.raisedBy.id;
      if ([lead.ownerId, raisedBy].includes(actor.id)) throw new DecidesForHimself();
      const decided = { decidedById: actor.id, decision: reason, decidedAt: new Date() };
      await this.desk.claims.saveDispute({ id: open.id, result, ...decided });
      if (result === 'dismissed')
        return this.book.mark(actor, lead, { kind: 'dispute_dismissed', userId: raisedBy, reason });
      return this.book.give(actor, lead, await this.links.holder(raisedBy), {
        kind: 'dispute_upheld',
        reason,
      });
    });
  }
}
