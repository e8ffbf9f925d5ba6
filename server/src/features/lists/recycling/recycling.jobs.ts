import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Audit } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { Jobs } from '../../../platform/jobs';
import { RecycledRepository } from './recycled.repository';

export const PURGE_RECORDS_QUEUE = 'purge-deleted-records';
const DAY_S = 86_400;

/** Once a day, by one server: what was deleted for long enough goes for good. */
@Injectable()
export class RecyclingJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly bin: RecycledRepository,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.register(PURGE_RECORDS_QUEUE, async () => {
      while ((await this.purge()) > 0);
    });
  }

  @Interval(PURGE_RECORDS_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(PURGE_RECORDS_QUEUE, DAY_S);
  }

  /** @returns how many went */
  purge(): Promise<number> {
    return this.db.transaction(async () => {
      const gone = await this.bin.purge();
      for (const { kind, recordId } of gone)
        await this.audit.record(null, { action: `${kind}:purged`, kind, id: recordId });
      return gone.length;
    });
  }
}
