import { Module } from '@nestjs/common';

import { RecordAccess } from '../../platform/access';
import { ChainsModule, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { OrgsModule } from '../orgs';
import { leadVisibleTo } from './lead.access';
import { LeadLinks } from './lead-links';
import { LeadNodes } from './lead-nodes';
import { LeadRepository } from './lead.repository';
import { LeadsController } from './leads.controller';
import { LeadsService } from './leads.service';

@Module({
  imports: [ChainsModule, EnterprisesModule, OrgsModule],
  controllers: [LeadsController],
  providers: [LeadsService, LeadRepository, LeadLinks, LeadNodes],
  exports: [LeadsService],
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
