import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Jobs } from '../../platform/jobs';
import { FileRepository } from './file.repository';

export const EMPTY_BIN_QUEUE = 'empty-file-bin';
const DAY_S = 86_400;

/** Once a day, by one server: what has been in the bin for too long goes for good. */
@Injectable()
export class FileJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: FileRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.register(EMPTY_BIN_QUEUE, () => this.files.purge());
  }

  @Interval(EMPTY_BIN_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(EMPTY_BIN_QUEUE, DAY_S);
  }
}
