import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Jobs } from '../../../platform/jobs';
import { ContactMergeRepository } from './contact-merge.repository';

export const MERGE_FORGETTING_QUEUE = 'contact-merge-forgetting';
const DAY_S = 86_400;

/** Once a day, by one server: of merges that stand for good the log keeps nothing of the person. */
@Injectable()
export class ContactMergeJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly merges: ContactMergeRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.register(MERGE_FORGETTING_QUEUE, () => this.merges.forgetOld());
  }

  @Interval(MERGE_FORGETTING_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(MERGE_FORGETTING_QUEUE, DAY_S);
  }
}
