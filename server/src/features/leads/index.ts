export { leadVisibleTo } from './lead.access';
export { LeadDto, MONEY, type NewLead, NodeReferenceDto } from './lead.dto';
export { Lead } from './lead.entity';
export { LeadHandedOver, LeadMoved } from './lead.facts';
export { LeadsModule } from './leads.module';
export { LeadsService } from './leads.service';
export { NodeWorkDto, WorkByNodeDto, WorkByNodeQuery } from './work-by-node.dto';
export { WorkQuery } from './work-query.dto';
