import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Bus } from '../../platform/bus';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { ChannelsService } from './channels/channels.service';
import { ContactRetentionEnded } from './contact.facts';
import { ContactRepository } from './contact.repository';

export const RETENTION_QUEUE = 'contact-retention';
const DAY_S = 86_400;

/** Once a day, by one server: whose data are due for review, and what an old key still seals. */
@Injectable()
export class ContactJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly contacts: ContactRepository,
    private readonly channels: ChannelsService,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.jobs.register(RETENTION_QUEUE, async () => {
      await this.publishDue();
      while ((await this.channels.reseal()) > 0);
    });
  }

  @Interval(RETENTION_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(RETENTION_QUEUE, DAY_S);
  }

  /** Told once for each day that was set, however often this runs. */
  publishDue(): Promise<void> {
    return this.db.transaction(async () => {
      for (const { id, ownerId, retainUntil } of await this.contacts.dueForReview())
        await this.bus.publish(new ContactRetentionEnded(id, ownerId, retainUntil));
    });
  }
}
