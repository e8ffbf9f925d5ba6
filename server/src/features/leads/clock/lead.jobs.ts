import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import sql from 'sql-template-tag';

import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { Jobs } from '../../../platform/jobs';
import { WorkCalendarChanged } from '../../work-calendar';
import { ClaimRounds } from '../claims/claim-rounds';
import { LeadBecameOverdue, LeadRulesChanged } from '../lead.facts';
import { LeadClock } from './lead-clock';

export const LEAD_QUEUE = 'lead-clocks';
const HOUR_S = 3_600;

/** Once an hour, by one server: tells owners what is overdue and which claims end soon, and lets claims go whose time has run out. */
@Injectable()
export class LeadJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly bus: Bus,
    private readonly clock: LeadClock,
    private readonly claims: ClaimRounds,
  ) {}

  onModuleInit(): void {
    this.jobs.register(LEAD_QUEUE, () => this.run());
    const anew = () => this.db.transaction(() => this.clock.rewindAll());
    this.bus.on(WorkCalendarChanged, 'lead clocks', anew);
    this.bus.on(LeadRulesChanged, 'lead clocks', anew);
  }

  @Interval(LEAD_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(LEAD_QUEUE, HOUR_S);
  }

  async run(): Promise<void> {
    await this.publishOverdue();
    await this.claims.go();
  }

  /** Hearers keep one notice per step and time, so telling it every hour disturbs nobody twice. */
  private publishOverdue(): Promise<void> {
    return this.db.transaction(async () => {
      const late = await this.db.rows<{
        id: string;
        title: string;
        step: never;
        dueAt: Date;
        ownerId: string;
      }>(sql`
        select id, title, due_step as step, due_at as "dueAt", owner_id as "ownerId"
        from lead where due_at < now() and owner_id is not null order by due_at`);
      for (const { id, title, step, dueAt, ownerId } of late)
        await this.bus.publish(new LeadBecameOverdue(id, title, step, dueAt.toISOString(), ownerId));
    });
  }
}
