import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { DomainError } from '../../../platform/errors';
import { Jobs } from '../../../platform/jobs';
import { ExportRunRepository } from './export-run.repository';
import { ExportWork } from './export-work';

export const EXPORTS_QUEUE = 'exports';
export const SWEEP_EXPORTS_QUEUE = 'sweep-exports';
const LOOK_EVERY_MS = 2_000;
const HOUR_S = 3_600;
const ATTEMPTS = 5;

/** Files that are written by themselves, and forgotten after some days. */
@Injectable()
export class ExportJobs implements OnModuleInit {
  private readonly logger = new Logger(ExportJobs.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly runs: ExportRunRepository,
    private readonly work: ExportWork,
  ) {}

  onModuleInit(): void {
    this.jobs.register(EXPORTS_QUEUE, (data) => this.run((data as { id: string }).id));
    this.jobs.register(SWEEP_EXPORTS_QUEUE, () => this.runs.sweep());
  }

  @Interval(EXPORTS_QUEUE, LOOK_EVERY_MS)
  async look(): Promise<void> {
    if (!this.jobs.running) return;
    for (const { id, attempts } of await this.runs.abandoned()) {
      if (attempts > ATTEMPTS) await this.runs.failed(id, 'export.failed');
      else await this.jobs.send(EXPORTS_QUEUE, { id });
    }
  }

  @Interval(SWEEP_EXPORTS_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(SWEEP_EXPORTS_QUEUE, HOUR_S);
  }

  /** A refusal ends the export; whatever else goes wrong is tried again once it has been silent for a while. */
  async run(id: string): Promise<void> {
    try {
      await this.work.resume(id);
    } catch (error) {
      if (error instanceof DomainError) await this.runs.failed(id, error.code);
      else this.logger.warn(`export ${id} stands still: ${(error as Error).message}`);
    }
  }
}
