import { Injectable } from '@nestjs/common';

import { Database } from '../../../platform/database';
import { isOpen } from '../lead.entity';
import { LeadRepository } from '../lead.repository';
import { LeadRulesService } from '../rules/lead-rules.service';
import { ClaimBook } from './claim-book';
import { ClaimRepository } from './claim.repository';

/** Puts leads into the pool whose claim has run out, or of which nobody has logged anything for too long. */
@Injectable()
export class ClaimLapses {
  constructor(
    private readonly db: Database,
    private readonly leads: LeadRepository,
    private readonly claims: ClaimRepository,
    private readonly book: ClaimBook,
    private readonly rules: LeadRulesService,
  ) {}

  /** One transaction a lead, so that one that cannot be saved keeps none of the others. */
  async sweep(): Promise<void> {
    const { idleDays } = await this.rules.current();
    for (const { id } of await this.claims.lapsed(idleDays)) await this.lapse(id, idleDays);
  }

  /** Somebody may have logged something since the list was made. */
  private lapse(id: string, idleDays: number): Promise<void> {
    return this.db.transaction(async () => {
      const lead = await this.leads.lockById(id);
      const still = await this.claims.lapsed(idleDays, id);
      if (still.length === 0 || !isOpen(lead)) return;
      const expired = lead.claimExpiresAt !== null && lead.claimExpiresAt < new Date();
      await this.book.take(null, lead, expired ? 'expired' : 'idle');
    });
  }
}
