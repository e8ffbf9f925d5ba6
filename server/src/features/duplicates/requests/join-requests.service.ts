import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Bus } from '../../../platform/bus';
import { Database, type Page } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { DealingsRepository } from '../check/dealings.repository';
import { AskedAlready, NobodyToAsk, RequestIsDecided } from '../duplicate.errors';
import { JoinDecided, JoinRequested } from '../duplicate.facts';
import { Admission } from './admission';
import type { CreateJoinRequestDto, JoinRequestDto, JoinRequestQuery } from './join-request.dto';
import { JoinRequestRepository } from './join-request.repository';

interface AtVersion {
  id: string;
  version: number;
}

/** Asking to work on a firm that another department has in hand, and what its owner answers. */
@Injectable()
export class JoinRequestsService {
  constructor(
    private readonly db: Database,
    private readonly requests: JoinRequestRepository,
    private readonly dealings: DealingsRepository,
    private readonly admission: Admission,
    private readonly bus: Bus,
  ) {}

  list(actor: Actor, query: JoinRequestQuery): Promise<Page<JoinRequestDto>> {
    return this.requests.page(actor, query);
  }

  ask(actor: Actor, { enterpriseId, note = '' }: CreateJoinRequestDto): Promise<JoinRequestDto> {
    return this.db.transaction(async () => {
      const lead = await this.dealings.leadOf(actor, enterpriseId);
      if (!lead?.ownerId || lead.visible) throw new NobodyToAsk();
      await this.requests.hold(lead.id, actor.id);
      if (await this.requests.isOpen(lead.id, actor.id)) throw new AskedAlready();
      const saved = await this.requests.save({
        ...{ enterpriseId, leadId: lead.id, requesterId: actor.id, ownerId: lead.ownerId },
        ...{ note: note.trim(), status: 'open' },
      });
      await this.admission.asked(actor, saved);
      const asked = await this.requests.view(actor, saved.id);
      const by = { name: actor.name, department: asked.department.name };
      await this.bus.publish(new JoinRequested(saved.id, asked.enterprise.name, by, lead.ownerId, actor.id));
      return asked;
    });
  }

  accept(actor: Actor, at: AtVersion): Promise<JoinRequestDto> {
    return this.decide(actor, at, null);
  }

  decline(actor: Actor, at: AtVersion, reason: string): Promise<JoinRequestDto> {
    return this.decide(actor, at, reason);
  }

  /** @param reason why it is declined; null accepts it */
  private decide(actor: Actor, { id, version }: AtVersion, reason: string | null): Promise<JoinRequestDto> {
    return this.db.transaction(async () => {
      const request = await this.requests.lock(actor, id);
      if (request.version !== version) {
        throw new RecordIsStale('join_request', await this.requests.view(actor, id));
      }
      if (request.status !== 'open') throw new RequestIsDecided();
      const status = reason === null ? 'accepted' : 'declined';
      await this.requests.save(Object.assign(request, { status, reason, decidedAt: new Date() }));
      await this.admission.decided(actor, request);
      const decided = await this.requests.view(actor, id);
      const { enterprise, requester } = decided;
      await this.bus.publish(new JoinDecided(id, enterprise.name, reason === null, requester.id, actor.id));
      return decided;
    });
  }
}
