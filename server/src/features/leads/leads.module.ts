import { Module } from '@nestjs/common';

import { RecordAccess } from '../../platform/access';
import { ChainsModule, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { OrgsModule } from '../orgs';
import { WorkCalendarModule } from '../work-calendar';
import { ClaimBook } from './claims/claim-book';
import { ClaimDesk } from './claims/claim-desk';
import { ClaimLapses } from './claims/claim-lapses';
import { ClaimProofs } from './claims/claim-proofs';
import { ClaimRepository } from './claims/claim.repository';
import { ClaimRounds } from './claims/claim-rounds';
import { ClaimWarnings } from './claims/claim-warnings';
import { ClaimsController } from './claims/claims.controller';
import { ClaimsService } from './claims/claims.service';
import { DisputesService } from './claims/disputes.service';
import { TransfersService } from './claims/transfers.service';
import { LeadClock } from './clock/lead-clock';
import { LeadJobs } from './clock/lead.jobs';
import { ScreeningService } from './clock/screening.service';
import { CollaboratorRepository } from './collaborators/collaborator.repository';
import { CollaboratorsController } from './collaborators/collaborators.controller';
import { LeadCollaborators } from './collaborators/lead-collaborators';
import { leadVisibleTo } from './lead.access';
import { LeadHandover } from './lead-handover';
import { LeadLinks } from './lead-links';
import { LeadListExport } from './lead-list-export';
import { LeadNodes } from './lead-nodes';
import { LeadOrigin } from './lead-origin';
import { LeadRecycling } from './lead-recycling';
import { LeadRepository } from './lead.repository';
import { LeadNameSources } from './register-import/lead-name-sources';
import { LeadWriter } from './register-import/lead-writer';
import { LeadsRegister } from './register-import/leads-register';
import { LeadsController } from './leads.controller';
import { LeadsInBulk } from './leads-in-bulk';
import { LeadsService } from './leads.service';
import { LeadRulesController } from './rules/lead-rules.controller';
import { LeadRulesService } from './rules/lead-rules.service';
import { ShareRepository } from './shares/share.repository';
import { SharesController } from './shares/shares.controller';
import { SharesService } from './shares/shares.service';

const LEADS = [LeadsService, LeadRepository, LeadLinks, LeadNodes, LeadOrigin, LeadHandover];
const EXCHANGE = [LeadsRegister, LeadWriter, LeadNameSources, LeadListExport, LeadsInBulk, LeadRecycling];
const CLOCK = [LeadClock, LeadRulesService, ScreeningService, LeadJobs];
const CLAIMS = [
  ...[ClaimBook, ClaimDesk, ClaimLapses, ClaimProofs, ClaimRepository, ClaimsService],
  ...[ClaimRounds, ClaimWarnings],
];
const GIVING = [TransfersService, DisputesService];
const SHARING = [CollaboratorRepository, LeadCollaborators, ShareRepository, SharesService];

@Module({
  imports: [ChainsModule, EnterprisesModule, OrgsModule, WorkCalendarModule],
  controllers: [
    ...[LeadsController, LeadRulesController, ClaimsController],
    ...[CollaboratorsController, SharesController],
  ],
  providers: [...LEADS, ...CLOCK, ...CLAIMS, ...GIVING, ...SHARING, ...EXCHANGE],
  exports: [LeadsService, LeadCollaborators, ClaimProofs],
})
export class LeadsModule {
  constructor(users: NodeUsers, leads: LeadNodes, records: RecordAccess) {
    users.register(leads);
    records.register('lead', {
      table: 'lead',
      name: 'lead.title',
      read: 'lead:read',
      visible: leadVisibleTo,
    });
  }
}
