import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Jobs } from '../../platform/jobs';
import { AuthRepository } from './auth.repository';

export const CLEAN_UP_QUEUE = 'clean-up';
const HOUR_S = 3_600;

/** Once an hour, by one server: ended sessions, old failures, answered keys. */
@Injectable()
export class AuthJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly auth: AuthRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.register(CLEAN_UP_QUEUE, () => this.auth.clean());
  }

  @Interval('clean-up', 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(CLEAN_UP_QUEUE, HOUR_S);
  }
}
