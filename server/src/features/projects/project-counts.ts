import { Injectable } from '@nestjs/common';
import { FIRST_BINDING_STAGE, FIRST_SUPPLYING_STAGE } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import type { ProjectCounts, ProjectSource } from '../chains';
import { ProjectRepository } from './project.repository';

/** What the goals of a chain are measured by: a project counts once, when it first signs and when it first supplies. */
@Injectable()
export class ProjectCounter implements ProjectSource {
  constructor(private readonly projects: ProjectRepository) {}

  async counts(actor: Actor, chainId: string, year: number): Promise<ProjectCounts> {
    return {
      signed: await this.projects.firstEntered(actor, chainId, { stage: FIRST_BINDING_STAGE, year }),
      landed: await this.projects.firstEntered(actor, chainId, { stage: FIRST_SUPPLYING_STAGE, year }),
    };
  }
}
