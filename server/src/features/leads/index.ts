export { firmsSharedWith, leadVisibleTo } from './lead.access';
export { LeadDto, type NewLead, NodeReferenceDto } from './lead.dto';
export { MONEY } from './lead-plan.dto';
export { LEAD_ENTITIES } from './lead.entities';
export { Lead } from './lead.entity';
export {
  LeadBecameOverdue,
  LeadClaimChanged,
  LeadClaimEndsSoon,
  LeadHandedOver,
  LeadMoved,
  LeadShared,
} from './lead.facts';
export { LeadsModule } from './leads.module';
export { ClaimProofs, type Proof, type ProofKeeper } from './claims/claim-proofs';
export { LEAD_QUEUE, LeadJobs } from './clock/lead.jobs';
export { ClaimsService } from './claims/claims.service';
export { DisputesService } from './claims/disputes.service';
export { LeadCollaborators } from './collaborators/lead-collaborators';
export { LeadsService } from './leads.service';
export { NodeWorkDto, WorkByNodeDto, WorkByNodeQuery } from './work-by-node.dto';
export { WorkQuery } from './work-query.dto';
