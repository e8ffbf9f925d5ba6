import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Bus } from '../../../platform/bus';
import { Database } from '../../../platform/database';
import { Jobs } from '../../../platform/jobs';
import { QualificationEnds } from './qualification.facts';
import { QualificationRepository } from './qualification.repository';

export const QUALIFICATIONS_QUEUE = 'qualification-ends';
const DAY_S = 86_400;

/** Once a day, by one server: which qualifications end soon, and which have ended. */
@Injectable()
export class QualificationJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly qualifications: QualificationRepository,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.jobs.register(QUALIFICATIONS_QUEUE, () => this.publishEnds());
  }

  @Interval(QUALIFICATIONS_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(QUALIFICATIONS_QUEUE, DAY_S);
  }

  /** Each end is told once, however often this runs. */
  publishEnds(): Promise<void> {
    return this.db.transaction(async () => {
      for (const { enterprise, validUntil, occasion, ...qualification } of await this.qualifications.untold())
        await this.bus.publish(new QualificationEnds(qualification, enterprise, validUntil, occasion));
    });
  }
}
