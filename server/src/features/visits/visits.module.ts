import { Module } from '@nestjs/common';

import { RecordAccess } from '../../platform/access';
import { SameRowsKnown } from '../../platform/merging';
import { ChainsModule } from '../chains';
import { ContactsModule } from '../contacts';
import { EnterprisesModule } from '../enterprises';
import { ClaimProofs, LeadsModule } from '../leads';
import { OrgsModule } from '../orgs';
import { ProjectsModule } from '../projects';
import { VisitWriter } from './register-import/visit-writer';
import { VisitsRegister } from './register-import/visits-register';
import { TasksModule } from '../tasks';
import { visitVisibleTo } from './visit.access';
import { VisitHandover } from './visit-handover';
import { VisitListExport } from './visit-list-export';
import { VisitLinks } from './visit-links';
import { VisitParts } from './visit-parts';
import { VisitPartsRepository } from './visit-parts.repository';
import { VisitProofs } from './visit-proofs';
import { VisitRecycling } from './visit-recycling';
import { VisitRepository } from './visit.repository';
import { VisitSubjects } from './visit-subjects';
import { VisitsInBulk } from './visits-in-bulk';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

@Module({
  imports: [
    ChainsModule,
    ContactsModule,
    EnterprisesModule,
    LeadsModule,
    OrgsModule,
    ProjectsModule,
    TasksModule,
  ],
  controllers: [VisitsController],
  providers: [
    ...[VisitsService, VisitRepository, VisitSubjects, VisitProofs, VisitHandover],
    ...[VisitLinks, VisitParts, VisitPartsRepository, VisitsRegister, VisitWriter, VisitListExport],
    ...[VisitsInBulk, VisitRecycling],
  ],
  exports: [VisitsService],
})
export class VisitsModule {
  constructor(records: RecordAccess, known: ClaimProofs, visits: VisitProofs, same: SameRowsKnown) {
    known.register(visits);
    same.register({ record: 'contact', table: 'visit_person', columns: ['visit_id'] });
    // A visit goes by the name of its main firm.
    const name = '(select enterprise.name from enterprise where enterprise.id = visit.enterprise_id)';
    records.register('visit', { table: 'visit', name, read: 'visit:read', visible: visitVisibleTo });
  }
}
