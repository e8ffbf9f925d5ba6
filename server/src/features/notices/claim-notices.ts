import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Bus } from '../../platform/bus';
import { dayOf } from '../../platform/calendar';
import { LeadBecameOverdue, LeadClaimChanged, LeadClaimEndsSoon, LeadShared } from '../leads';
import { NoticeRepository } from './notice.repository';
import { about, without } from './told';

/** Tells people of the leads they hold or work along on. */
@Injectable()
export class ClaimNotices implements OnModuleInit {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on(LeadBecameOverdue, 'notices', ({ leadId, title, step, dueAt, ownerId }) =>
      this.notices.tell([ownerId], {
        kind: 'lead.overdue',
        params: { title, step },
        ...about('lead', leadId, `overdue ${leadId} ${step} ${dueAt}`),
      }),
    );
    this.bus.on(LeadClaimChanged, 'notices', ({ id, leadId, title, change, concerned }) =>
      this.notices.tell(concerned, {
        kind: 'lead.claim',
        params: { title, change },
        ...about('lead', leadId, id),
      }),
    );
    this.bus.on(LeadClaimEndsSoon, 'notices', ({ leadId, title, ownerId, endsAt }) =>
      this.notices.tell([ownerId], {
        kind: 'lead.claim-ends',
        params: { title, until: dayOf(new Date(endsAt)) },
        ...about('lead', leadId, `claim ends ${leadId} ${endsAt}`),
      }),
    );
    this.bus.on(LeadShared, 'notices', ({ id, leadId, title, userIds, actorId }) =>
      this.notices.tell(without(actorId, userIds), {
        kind: 'lead.shared',
        params: { title },
        ...about('lead', leadId, id),
      }),
    );
  }
}
