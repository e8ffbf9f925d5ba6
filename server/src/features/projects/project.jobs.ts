import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

import { Bus } from '../../platform/bus';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { ProjectBecameOverdue } from './project.facts';
import { ProjectRepository } from './project.repository';

export const OVERDUE_QUEUE = 'overdue-projects';
const HOUR_S = 3_600;

/** Once an hour, by one server: tells owners which projects stand longer than their stage allows. */
@Injectable()
export class ProjectJobs implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly projects: ProjectRepository,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.jobs.register(OVERDUE_QUEUE, () => this.publishOverdue());
  }

  @Interval(OVERDUE_QUEUE, 60_000)
  async tick(): Promise<void> {
    await this.jobs.once(OVERDUE_QUEUE, HOUR_S);
  }

  /** Hearers keep one notice per stage entry, so telling it every hour disturbs nobody twice. */
  publishOverdue(): Promise<void> {
    return this.db.transaction(async () => {
      for (const { projectId, projectName, stage, entryId, ownerId } of await this.projects.overdue()) {
        await this.bus.publish(new ProjectBecameOverdue(projectId, projectName, stage, entryId, ownerId));
      }
    });
  }
}
