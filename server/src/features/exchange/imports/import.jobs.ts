import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { DomainError } from '../../../platform/errors';
import { Jobs } from '../../../platform/jobs';
import { ImportRunRepository } from './import-run.repository';
import { ImportWork } from './import-work';

export const IMPORTS_QUEUE = 'imports';
export const SWEEP_TABLES_QUEUE = 'sweep-import-runs';
const LOOK_EVERY_MS = 2_000;
const HOUR_S = 3_600;
/** What fails so often without getting on fails for good. */
const ATTEMPTS = 5;

/** Imports that go on by themselves: begun by whoever has time, and taken up again after a crash. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  private readonly logger = new Logger(ImportJobs.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly runs: ImportRunRepository,
    private readonly work: ImportWork,
  ) {}

  onModuleInit(): void {
    this.jobs.register(IMPORTS_QUEUE, (data) => this.run((data as { id: string }).id));
    this.jobs.register(SWEEP_TABLES_QUEUE, () => this.runs.sweep());
  }

  @Interval(IMPORTS_QUEUE, LOOK_EVERY_MS)
  async look(): Promise<void> {
    if (!this.jobs.running) return;
    for (const { id, attempts } of await this.runs.waiting()) {
      if (attempts > ATTEMPTS) await this.runs.failed(id, 'import.failed');
      else await this.jobs.send(IMPORTS_QUEUE, { id });
    }
  }

  @Interval(SWEEP_TABLES_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(SWEEP_TABLES_QUEUE, HOUR_S);
  }

  /** A refusal ends the import; whatever else goes wrong is tried again once it has been silent for a while. */
  async run(id: string): Promise<void> {
    try {
      await this.work.resume(id);
    } catch (error) {
      if (error instanceof DomainError) await this.runs.failed(id, error.code);
      else this.logger.warn(`import ${id} stands still: ${(error as Error).message}`);
    }
  }
}
