import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { LeadsModule } from '../leads';
import { OrgsModule } from '../orgs';
import { ProjectsModule } from '../projects';
import { VisitWriter } from './register-import/visit-writer';
import { VisitsRegister } from './register-import/visits-register';
import { VisitRepository } from './visit.repository';
import { VisitSubjects } from './visit-subjects';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [EnterprisesModule, LeadsModule, OrgsModule, ProjectsModule],
  controllers: [VisitsController],
  providers: [VisitsService, VisitRepository, VisitSubjects, VisitsRegister, VisitWriter],
  exports: [VisitsService],
})
export class VisitsModule {}
