import { Module } from '@nestjs/common';

import { RecordAccess } from '../../platform/access';
import { ChainsModule, ChainSources, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { GroupWorkController } from './group-work.controller';
import { GroupWorkRepository } from './group-work.repository';
import { projectVisibleTo } from './project.access';
import { ProjectCounter } from './project-counts';
import { ProjectHandover } from './project-handover';
import { ProjectJobs } from './project.jobs';
import { ProjectListExport } from './project-list-export';
import { ProjectLanding } from './project-landing';
import { ProjectMovesService } from './project-moves.service';
import { ProjectNodes } from './project-nodes';
import { ProjectRepository } from './project.repository';
import { ProjectsInBulk } from './projects-in-bulk';
import { ProjectsController, StageTemplatesController } from './projects.controller';
import { ProjectsService } from './projects.service';

@Module({
  imports: [ChainsModule, EnterprisesModule, LeadsModule],
  controllers: [ProjectsController, StageTemplatesController, GroupWorkController],
  providers: [
    ProjectsService,
    ProjectMovesService,
    ProjectLanding,
    ProjectRepository,
    ProjectJobs,
    ProjectCounter,
    ProjectNodes,
    ProjectHandover,
    GroupWorkRepository,
    ProjectListExport,
    ProjectsInBulk,
  ],
  exports: [ProjectsService, ProjectMovesService],
})
export class ProjectsModule {
  constructor(
    sources: ChainSources,
    users: NodeUsers,
    records: RecordAccess,
    counter: ProjectCounter,
    nodes: ProjectNodes,
  ) {
    sources.projects = counter;
    users.register(nodes);
    const [table, read] = ['project', 'project:read'] as const;
    records.register(table, { table, name: 'project.name', read, visible: projectVisibleTo });
  }
}
