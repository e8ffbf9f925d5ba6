import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises';
import { ClaimProofs, LeadsModule } from '../leads';
import { ProjectsModule } from '../projects';
import { VisitProofs } from './visit-proofs';
import { VisitRepository } from './visit.repository';
import { VisitSubjects } from './visit-subjects';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [EnterprisesModule, LeadsModule, ProjectsModule],
  controllers: [VisitsController],
  providers: [VisitsService, VisitRepository, VisitSubjects, VisitProofs],
  exports: [VisitsService],
})
export class VisitsModule {
  constructor(known: ClaimProofs, visits: VisitProofs) {
    known.register(visits);
  }
}
