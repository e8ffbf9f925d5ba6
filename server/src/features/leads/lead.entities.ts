import { ClaimEntry } from './claims/claim-entry.entity';
import { LeadDispute } from './claims/lead-dispute.entity';
import { LeadTransfer } from './claims/lead-transfer.entity';
import { LeadCollaborator } from './collaborators/lead-collaborator.entity';
import { Lead } from './lead.entity';
import { LeadRule } from './rules/lead-rule.entity';
import { CreditShare } from './shares/credit-share.entity';

/** Every table of leads. */
export const LEAD_ENTITIES = [
  ...[Lead, LeadRule, ClaimEntry, LeadTransfer, LeadDispute],
  ...[LeadCollaborator, CreditShare],
];
