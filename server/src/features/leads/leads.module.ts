import { Module } from '@nestjs/common';

import { SearchIndex } from '../../platform/search';
import { ChainsModule, NodeUsers } from '../chains';
import { EnterprisesModule } from '../enterprises';
import { OrgsModule } from '../orgs';
import { LeadLinks } from './lead-links';
import { LeadNodes } from './lead-nodes';
import { LEAD_SEARCH } from './lead-search';
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
  constructor(users: NodeUsers, leads: LeadNodes, index: SearchIndex) {
    index.register(LEAD_SEARCH);
    users.register(leads);
  }
}
