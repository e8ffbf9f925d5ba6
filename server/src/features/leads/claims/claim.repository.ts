import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { empty } from 'sql-template-tag';

import { Database, referenceTo } from '../../../platform/database';
import type { ClaimEntryDto, DisputeDto, TransferDto } from './claim.dto';
import { ClaimEntry } from './claim-entry.entity';
import { LeadDispute } from './lead-dispute.entity';
import { LeadTransfer } from './lead-transfer.entity';

export type NewEntry = Pick<ClaimEntry, 'leadId' | 'kind' | 'userId'> & Partial<ClaimEntry>;

const OPEN = [...OPEN_LEAD_STAGES];
/** How somebody comes to be without a claim he had. */
const LEFT = ['released', 'idle', 'expired'];

const DISPUTED = sql`exists (select 1 from lead_dispute dispute
  where dispute.lead_id = lead.id and dispute.decided_at is null)`;

export interface EndingClaim {
  id: string;
  title: string;
  ownerId: string;
  endsAt: Date;
}

/** The only place that reads or writes what happens to claims. Callers have seen the lead already. */
@Injectable()
export class ClaimRepository {
  constructor(private readonly db: Database) {}

  async note(entry: NewEntry): Promise<void> {
    await this.db.repo(ClaimEntry).insert(entry);
  }

  entries(leadId: string): Promise<ClaimEntryDto[]> {
    return this.db.rows(sql`
      select entry.id, entry.kind, ${referenceTo('"user"', 'entry.actor_id')} as actor,
        ${referenceTo('"user"', 'entry.user_id')} as "user", entry.reason, entry.expires_at as "expiresAt", entry.at
      from lead_claim_entry entry where entry.lead_id = ${leadId} order by entry.at desc, entry.id`);
  }

  /** When progress last counted for this claim, or when the claim began. */
  async countedUntil(leadId: string, claimedAt: Date): Promise<Date> {
    const row = await this.db.row<{ at: Date | null }>(sql`
      select max(at) as at from lead_claim_entry
      where lead_id = ${leadId} and kind = 'extended' and at >= ${claimedAt}`);
    return row?.at ?? claimedAt;
  }

  /** When this person last gave this lead up or lost it. */
  async leftAt(leadId: string, userId: string): Promise<Date | null> {
    const row = await this.db.row<{ at: Date | null }>(sql`
      select max(at) as at from lead_claim_entry
      where lead_id = ${leadId} and user_id = ${userId} and kind = any(${LEFT})`);
    return row?.at ?? null;
  }

  /** Counts under a lock, so that two claims at once cannot both be the last one allowed. */
  async holds(userId: string): Promise<number> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtext('lead_claim'), hashtext(${userId}))`);
    const row = await this.db.row<{ n: number }>(sql`
      select count(*)::int as n from lead where owner_id = ${userId} and stage = any(${OPEN})`);
    return row?.n ?? 0;
  }

  async openTransfer(leadId: string): Promise<TransferDto | null> {
    const found = await this.db.row<TransferDto>(sql`
      select transfer.id, ${referenceTo('"user"', 'transfer.from_id')} as "from",
        ${referenceTo('"user"', 'transfer.to_id')} as "to", transfer.reason, transfer.offered_at as "offeredAt"
      from lead_transfer transfer where transfer.lead_id = ${leadId} and transfer.answered_at is null`);
    return found ?? null;
  }

  async openDispute(leadId: string): Promise<DisputeDto | null> {
    const found = await this.db.row<DisputeDto>(sql`
      select dispute.id, ${referenceTo('"user"', 'dispute.raised_by_id')} as "raisedBy", dispute.reason,
        dispute.raised_at as "raisedAt"
      from lead_dispute dispute where dispute.lead_id = ${leadId} and dispute.decided_at is null`);
    return found ?? null;
  }

  offered(leadId: string): Promise<LeadTransfer | null> {
    return this.db.repo(LeadTransfer).findOne({ where: { leadId }, order: { offeredAt: 'DESC' } });
  }

  async saveTransfer(transfer: Partial<LeadTransfer>): Promise<void> {
    const transfers = this.db.repo(LeadTransfer);
    await transfers.save(transfers.create(transfer));
  }

  async saveDispute(dispute: Partial<LeadDispute>): Promise<void> {
    const disputes = this.db.repo(LeadDispute);
    await disputes.save(disputes.create(dispute));
  }

  /** Who has a lead, for somebody who has just seen it in the pool. */
  async holder(leadId: string): Promise<{ owner: string; department: string } | undefined> {
    return this.db.row(sql`
      select owner.name as owner, department.name as department from lead
      join "user" owner on owner.id = lead.owner_id join department on department.id = lead.department_id
      where lead.id = ${leadId}`);
  }

  /** Claims whose time has run out, of all departments; never those in dispute. For the job. */
  lapsed(idleDays: number, only?: string): Promise<{ id: string }[]> {
    const one = only ? sql`and lead.id = ${only}` : empty;
    return this.db.rows(sql`
      select lead.id from lead
      where lead.owner_id is not null and lead.stage = any(${OPEN})
        and lead.claimed_at is not null and (lead.claim_expires_at < now()
          or greatest(lead.claimed_at, lead.last_visit_at) < now() - make_interval(days => ${idleDays}))
        and not ${DISPUTED} ${one}
      order by lead.id`);
  }

  /**
   * Claims that `lapsed` will name by then and does not yet, of all departments; never those in dispute. For the job.
   * The end of a claim is moved by an extension, that of an idle one by whatever is logged.
   */
  endingBy(until: Date, idleDays: number): Promise<EndingClaim[]> {
    return this.db.rows(sql`
      select lead.id, lead.title, lead.owner_id as "ownerId", claim.ends as "endsAt"
      from lead cross join lateral (select least(lead.claim_expires_at,
        greatest(lead.claimed_at, lead.last_visit_at) + make_interval(days => ${idleDays})) as ends) claim
      where lead.owner_id is not null and lead.stage = any(${OPEN}) and lead.claimed_at is not null
        and claim.ends >= now() and claim.ends <= ${until}
        and not ${DISPUTED}
      order by lead.id`);
  }

  /** Nobody answers an offer of a lead that changed hands otherwise. */
  async closeOffers(leadId: string): Promise<void> {
    await this.db.rows(sql`
      delete from lead_collaborator c using lead_transfer offer
      where offer.lead_id = ${leadId} and offer.answered_at is null and offer.shared
        and c.lead_id = offer.lead_id and c.user_id = offer.to_id`);
    await this.db.rows(sql`
      update lead_transfer set answered_at = now(), accepted = false
      where lead_id = ${leadId} and answered_at is null`);
  }
}
