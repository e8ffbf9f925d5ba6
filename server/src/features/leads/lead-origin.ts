import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { endOfDayAfter } from '../../platform/calendar';
import { ClaimRepository } from './claims/claim.repository';
import type { NewLead } from './lead.dto';
import type { Lead } from './lead.entity';
import { LeadLinks } from './lead-links';
import { splitPlan } from './lead-plan';
import { LeadRepository } from './lead.repository';
import { LeadRulesService } from './rules/lead-rules.service';

/** How a lead comes in: whoever registers it first has the claim (首报), unless he leaves it to the pool. */
@Injectable()
export class LeadOrigin {
  constructor(
    readonly links: LeadLinks,
    private readonly leads: LeadRepository,
    private readonly claims: ClaimRepository,
    private readonly rules: LeadRulesService,
  ) {}

  async register(actor: Actor, { nodeCode, anchorId, toPool = false, ...input }: NewLead): Promise<Lead> {
    const { plan, rest } = splitPlan(input);
    const links = await this.links.resolve(actor, { ...rest, nodeCode, anchorId });
    const claim = toPool ? { ownerId: null, clockFrom: new Date() } : await this.claimAnew();
    const lead = await this.leads.save({
      ...{ ownerId: actor.id, reporterId: actor.id, departmentId: actor.departmentId, stage: 'new' },
      ...{ ...rest, ...links, ...claim },
      plan: plan as Lead['plan'],
    });
    const userId = toPool ? null : actor.id;
    const entry = { leadId: lead.id, kind: 'registered' as const, actorId: actor.id, userId };
    await this.claims.note({ ...entry, expiresAt: lead.claimExpiresAt });
    return lead;
  }

  /** A whole term and a clock that starts now, for a lead that comes in or is taken up again. */
  async claimAnew(): Promise<Pick<Lead, 'clockFrom' | 'claimedAt' | 'claimExpiresAt'>> {
    const { claimDays } = await this.rules.current();
    const now = new Date();
    return { clockFrom: now, claimedAt: now, claimExpiresAt: endOfDayAfter(now, claimDays) };
  }

  handedOver(actor: Actor, { id, claimExpiresAt }: Lead, userId: string): Promise<void> {
    const entry = { leadId: id, kind: 'handed_over' as const, actorId: actor.id, userId };
    return this.claims.note({ ...entry, expiresAt: claimExpiresAt });
  }
}
