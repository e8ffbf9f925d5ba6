import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { RecordIsStale } from '../../../platform/errors';
import type { LeadDetailDto } from '../lead.dto';
import { isOpen, type Lead } from '../lead.entity';
import { LeadIsClosed, LeadIsUnclaimed } from '../lead.errors';
import { LeadRepository } from '../lead.repository';
import type { FeedBackDto, ScreenLeadDto } from './screening.dto';

/** 研判 and 反馈: what was found of a lead, and that whoever led it here has heard. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly leads: LeadRepository,
    private readonly audit: Audit,
  ) {}

  screen(actor: Actor, id: string, { version, result, reason }: ScreenLeadDto): Promise<LeadDetailDto> {
    const found = { screeningResult: result, screeningReason: reason };
    return this.change(actor, { id, version }, 'lead:screened', {
      ...{ ...found, screenedAt: new Date(), screenerId: actor.id },
    });
  }

  feedBack(actor: Actor, id: string, { version }: FeedBackDto): Promise<LeadDetailDto> {
    return this.change(actor, { id, version }, 'lead:fed-back', { feedbackAt: new Date() });
  }

  private change(
    actor: Actor,
    { id, version }: { id: string; version: number },
    action: string,
    after: Partial<Lead>,
  ): Promise<LeadDetailDto> {
    return this.leads.transaction(async () => {
      const lead = await this.leads.lock(actor, id);
      if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, id));
      if (!isOpen(lead)) throw new LeadIsClosed();
      if (!lead.ownerId) throw new LeadIsUnclaimed();
      await this.leads.save(Object.assign(lead, after));
      await this.audit.record(actor, { action, kind: 'lead', id, after });
      return this.leads.view(actor, id);
    });
  }
}
