import { Module } from '@nestjs/common';

import { SearchIndex } from '../../platform/search';
import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { ProjectsModule } from '../projects';
import { VisitRepository } from './visit.repository';
import { VISIT_SEARCH } from './visit-search';
import { VisitSubjects } from './visit-subjects';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [EnterprisesModule, LeadsModule, ProjectsModule],
  controllers: [VisitsController],
  providers: [VisitsService, VisitRepository, VisitSubjects],
  exports: [VisitsService],
})
export class VisitsModule {
  constructor(index: SearchIndex) {
    index.register(VISIT_SEARCH);
  }
}
