import { Injectable } from '@nestjs/common';

import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { WorkCalendarService } from '../../work-calendar';
import { LeadClaimEndsSoon } from '../lead.facts';
import { LeadRulesService } from '../rules/lead-rules.service';
import { ClaimRepository } from './claim.repository';

/** Tells holders some working days before they lose a claim, while a visit still keeps it. */
@Injectable()
export class ClaimWarnings {
  constructor(
    private readonly db: Database,
    private readonly claims: ClaimRepository,
    private readonly rules: LeadRulesService,
    private readonly calendar: WorkCalendarService,
    private readonly bus: Bus,
  ) {}

  /** Hearers keep one notice per claim and day of its end, so telling it every hour disturbs nobody twice. */
  publish(): Promise<void> {
    return this.db.transaction(async () => {
      const { warnDays, idleDays } = await this.rules.current();
      const until = (await this.calendar.workdays()).after(new Date(), warnDays);
      for (const { id, title, ownerId, endsAt } of await this.claims.endingBy(until, idleDays))
        await this.bus.publish(new LeadClaimEndsSoon(id, title, ownerId, endsAt.toISOString()));
    });
  }
}
