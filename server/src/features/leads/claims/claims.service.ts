import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { mayDispose } from '../lead.access';
import type { LeadDetailDto } from '../lead.dto';
import { isOpen, type Lead } from '../lead.entity';
import { LeadIsClosed, LeadIsNotYours } from '../lead.errors';
import { LeadRepository } from '../lead.repository';
import { LeadRulesService } from '../rules/lead-rules.service';
import { ClaimBook } from './claim-book';
import { ClaimDesk } from './claim-desk';
import type { ExtendClaimDto, ReleaseLeadDto } from './claim.dto';
import {
  ClaimIsDisputed,
  LeadCoolsDown,
  LeadIsClaimed,
  ProofDoesNotCount,
  TooManyLeads,
} from './claim.errors';

/** 首报首谈: taking a lead from the pool, giving it back, and keeping it by progress. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly db: Database,
    private readonly leads: LeadRepository,
    private readonly desk: ClaimDesk,
    private readonly book: ClaimBook,
    private readonly rules: LeadRulesService,
  ) {}

  /** Of many at once one gets it. Whoever has it already keeps it as it is. */
  claim(actor: Actor, id: string): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.leads.lockSeen(actor, id);
      if (lead.ownerId !== actor.id) {
        await this.refuseClaim(actor, lead);
        await this.book.give(actor, lead, actor, { kind: 'claimed' });
      }
      return this.leads.view(actor, id);
    });
  }

  /** @returns the lead, unless by giving it up he no longer sees it */
  release(actor: Actor, id: string, { version, reason }: ReleaseLeadDto): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.held(actor, id, version);
      await this.book.take(actor, lead, 'released', reason);
      return this.leads.view(actor, id);
    });
  }

  extend(actor: Actor, id: string, { version, proofKind, proofId }: ExtendClaimDto): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.held(actor, id, version);
      const proofs = await this.desk.proofs(lead);
      if (!proofs.some((proof) => proof.kind === proofKind && proof.id === proofId))
        throw new ProofDoesNotCount();
      await this.book.extend(actor, lead, { proofKind, proofId });
      return this.leads.view(actor, id);
    });
  }

  private async refuseClaim(actor: Actor, lead: Lead): Promise<void> {
    const holder = await this.desk.claims.holder(lead.id);
    if (holder) throw new LeadIsClaimed(holder.owner, holder.department);
    if (!isOpen(lead)) throw new LeadIsClosed();
    const { holdLimit } = await this.rules.current();
    if ((await this.desk.claims.holds(actor.id)) >= holdLimit) throw new TooManyLeads(holdLimit);
    const until = await this.desk.coolsDownUntil(lead.id, actor.id);
    if (until) throw new LeadCoolsDown(until);
  }

  /** A lead that the actor may give away: open, his or of his people, and not in dispute. */
  private async held(actor: Actor, id: string, version: number): Promise<Lead> {
    const lead = await this.desk.lock(actor, id, version);
    if (!mayDispose(actor, lead)) throw new LeadIsNotYours();
    if (await this.desk.claims.openDispute(id)) throw new ClaimIsDisputed();
    return lead;
  }
}
