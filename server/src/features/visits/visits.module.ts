import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { ProjectsModule } from '../projects';
import { VisitRepository } from './visit.repository';
import { VisitSubjects } from './visit-subjects';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [EnterprisesModule, LeadsModule, ProjectsModule],
  controllers: [VisitsController],
  providers: [VisitsService, VisitRepository, VisitSubjects],
  exports: [VisitsService],
})
export class VisitsModule {}
