import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordIsStale } from '../../../platform/errors';
import { mayDispose } from '../lead.access';
import { isOpen, type Lead } from '../lead.entity';
import { LeadIsClosed, LeadIsUnclaimed } from '../lead.errors';
import { LeadRepository } from '../lead.repository';
import { LeadRulesService } from '../rules/lead-rules.service';
import type { ClaimDto, ClaimMovesDto, DisputeDto, TransferDto } from './claim.dto';
import { ClaimProofs, type Proof } from './claim-proofs';
import { ClaimRepository } from './claim.repository';

const DAY_MS = 86_400_000;

/** What stands about a claim, and what a reader may do about it now. */
@Injectable()
export class ClaimDesk {
  constructor(
    readonly claims: ClaimRepository,
    private readonly leads: LeadRepository,
    private readonly rules: LeadRulesService,
    private readonly known: ClaimProofs,
  ) {}

  async view(actor: Actor, id: string): Promise<ClaimDto> {
    const { owner } = await this.leads.view(actor, id);
    const lead = await this.leads.find(id);
    const [transfer, dispute] = [await this.claims.openTransfer(id), await this.claims.openDispute(id)];
    const coolsDownUntil = lead.ownerId ? null : await this.coolsDownUntil(id, actor.id);
    const held = lead.ownerId !== null && isOpen(lead) && mayDispose(actor, lead);
    const proofs = held ? await this.proofs(lead) : [];
    return {
      ...{ owner, claimedAt: lead.claimedAt, expiresAt: lead.claimExpiresAt, coolsDownUntil },
      ...{ idleAt: await this.idleAt(lead), proofs, transfer, dispute },
      entries: await this.claims.entries(id),
      may: movesOf(actor, { lead, held, transfer, dispute, coolsDownUntil, progress: proofs.length > 0 }),
    };
  }

  /** A claimed lead in which there is something to do, held until the transaction ends. */
  async lock(actor: Actor, id: string, version: number): Promise<Lead> {
    const lead = await this.leads.lock(actor, id);
    if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, id));
    if (!isOpen(lead)) throw new LeadIsClosed();
    if (!lead.ownerId) throw new LeadIsUnclaimed();
    return lead;
  }

  /** Progress under this claim that has not extended it yet. */
  async proofs(lead: Lead): Promise<Proof[]> {
    if (!lead.claimedAt) return [];
    return this.known.of(lead.id, await this.claims.countedUntil(lead.id, lead.claimedAt));
  }

  /** Null when the actor may take the lead at once. */
  async coolsDownUntil(leadId: string, userId: string): Promise<Date | null> {
    const { coolDownDays } = await this.rules.current();
    const left = await this.claims.leftAt(leadId, userId);
    const until = left && new Date(left.getTime() + coolDownDays * DAY_MS);
    return until && until > new Date() ? until : null;
  }

  private async idleAt({ claimedAt, lastVisitAt, ...lead }: Lead): Promise<Date | null> {
    if (!claimedAt || !isOpen(lead)) return null;
    const { idleDays } = await this.rules.current();
    return new Date(Math.max(claimedAt.getTime(), lastVisitAt?.getTime() ?? 0) + idleDays * DAY_MS);
  }
}

interface Standing {
  lead: Lead;
  held: boolean;
  transfer: TransferDto | null;
  dispute: DisputeDto | null;
  coolsDownUntil: Date | null;
  progress: boolean;
}

function movesOf(
  actor: Actor,
  { lead, held, transfer, dispute, coolsDownUntil, progress }: Standing,
): ClaimMovesDto {
  const [works, open] = [actor.permissions.has('lead:update'), isOpen(lead)];
  const disposes = works && held && !dispute;
  const party = [lead.ownerId, dispute?.raisedBy.id].includes(actor.id);
  return {
    claim: works && open && lead.ownerId === null && coolsDownUntil === null,
    ...{ release: disposes, extend: disposes && progress, offer: disposes && transfer === null },
    answer: works && transfer?.to.id === actor.id && !dispute,
    withdraw: works && transfer !== null && held,
    dispute: actor.permissions.has('lead:create') && open && isHeldByAnother(lead, actor) && !dispute,
    decide: actor.permissions.has('lead:decide') && dispute !== null && !party,
  };
}

function isHeldByAnother({ ownerId }: Lead, actor: Actor): boolean {
  return ownerId !== null && ownerId !== actor.id;
}
