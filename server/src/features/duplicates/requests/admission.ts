import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { LeadCollaborators } from '../../leads';
import type { JoinRequest } from './join-request.entity';

/** What an answer to a request brings about: who is let in works on the lead from then on. */
@Injectable()
export class Admission {
  constructor(
    private readonly collaborators: LeadCollaborators,
    private readonly audit: Audit,
  ) {}

  async decided(actor: Actor, { id, status, reason, leadId, requesterId }: JoinRequest): Promise<void> {
    if (status === 'accepted') await this.collaborators.add(actor, leadId, requesterId);
    await this.audit.record(actor, {
      action: `join:${status}`,
      ...{ kind: 'join_request', id, before: { status: 'open' }, after: { status, reason } },
    });
  }

  async asked(actor: Actor, { id, enterpriseId, note }: JoinRequest): Promise<void> {
    await this.audit.record(actor, {
      ...{ action: 'join:requested', kind: 'join_request', id, after: { enterpriseId, note } },
    });
  }
}
