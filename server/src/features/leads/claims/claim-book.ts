import { Injectable } from '@nestjs/common';
import { type ClaimEntryKind } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { endOfDayAfter } from '../../../platform/calendar';
import type { Lead } from '../lead.entity';
import { LeadClaimChanged } from '../lead.facts';
import { LeadRepository } from '../lead.repository';
import { LeadRulesService } from '../rules/lead-rules.service';
import { ClaimRepository, type NewEntry } from './claim.repository';

interface Holder {
  id: string;
  departmentId: string;
}

/** Everything by which a claim begins, goes on or ends: the lead, its entry, the trail and the news go together. */
@Injectable()
export class ClaimBook {
  constructor(
    private readonly leads: LeadRepository,
    private readonly claims: ClaimRepository,
    private readonly rules: LeadRulesService,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  /** A whole new claim for somebody. */
  async give(
    actor: Actor,
    lead: Lead,
    to: Holder,
    { kind, reason = '' }: { kind: ClaimEntryKind; reason?: string },
  ): Promise<void> {
    const { claimDays } = await this.rules.current();
    const before = lead.ownerId;
    // In the pool the clock stood still.
    if (!before) lead.clockFrom = new Date();
    const claim = { claimedAt: new Date(), claimExpiresAt: endOfDayAfter(new Date(), claimDays) };
    Object.assign(lead, { ownerId: to.id, departmentId: to.departmentId, ...claim });
    await this.leads.save(lead);
    await this.claims.closeOffers(lead.id);
    await this.note(actor, lead, { kind, userId: to.id, reason, expiresAt: lead.claimExpiresAt });
    await this.record(actor, lead, kind, { ownerId: before }, { ownerId: to.id, reason });
    await this.tell(actor, lead, kind, [before, to.id]);
  }

  /** Into the pool. */
  async take(actor: Actor | null, lead: Lead, kind: ClaimEntryKind, reason = ''): Promise<void> {
    const before = lead.ownerId;
    Object.assign(lead, { ownerId: null, claimedAt: null, claimExpiresAt: null });
    await this.leads.save(lead);
    await this.claims.closeOffers(lead.id);
    await this.note(actor, lead, { kind, userId: before, reason });
    await this.record(actor, lead, kind, { ownerId: before }, { ownerId: null, reason });
    await this.tell(actor, lead, kind, [before]);
  }

  async extend(actor: Actor, lead: Lead, proof: Pick<NewEntry, 'proofKind' | 'proofId'>): Promise<void> {
    const { claimDays } = await this.rules.current();
    const before = lead.claimExpiresAt;
    lead.claimExpiresAt = endOfDayAfter(before ?? new Date(), claimDays);
    await this.leads.save(lead);
    const expiresAt = lead.claimExpiresAt;
    await this.note(actor, lead, { kind: 'extended', userId: lead.ownerId, expiresAt, ...proof });
    await this.record(actor, lead, 'extended', { expiresAt: before }, { expiresAt, ...proof });
  }

  /** Something about the claim that leaves it with whoever has it. */
  async mark(
    actor: Actor,
    lead: Lead,
    { kind, userId, reason = '' }: { kind: ClaimEntryKind; userId: string; reason?: string },
  ): Promise<void> {
    await this.leads.save(lead);
    await this.note(actor, lead, { kind, userId, reason });
    await this.record(actor, lead, kind, {}, { userId, reason });
    await this.tell(actor, lead, kind, [lead.ownerId, userId]);
  }

  private note(actor: Actor | null, lead: Lead, entry: Omit<NewEntry, 'leadId'>): Promise<void> {
    return this.claims.note({ leadId: lead.id, actorId: actor?.id ?? null, ...entry });
  }

  private record(
    actor: Actor | null,
    lead: Lead,
    kind: ClaimEntryKind,
    ...[before, after]: [object, object]
  ): Promise<void> {
    return this.audit.record(actor, { action: `lead:${kind}`, kind: 'lead', id: lead.id, before, after });
  }

  private tell(
    actor: Actor | null,
    lead: Lead,
    kind: ClaimEntryKind,
    people: (string | null)[],
  ): Promise<void> {
    const concerned = [...new Set(people.flatMap((id) => id ?? []))].filter((id) => id !== actor?.id);
    return this.bus.publish(new LeadClaimChanged(lead.id, lead.title, kind, actor?.id ?? null, concerned));
  }
}
