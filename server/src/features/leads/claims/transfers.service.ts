import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { LeadCollaborators } from '../collaborators/lead-collaborators';
import { mayDispose } from '../lead.access';
import { LeadIsNotYours } from '../lead.errors';
import { LeadLinks } from '../lead-links';
import { ClaimBook } from './claim-book';
import { ClaimDesk } from './claim-desk';
import type { AnswerTransferDto, OfferLeadDto } from './claim.dto';
import { ClaimIsDisputed, ClaimIsYours, NothingIsOffered, TransferIsOpen } from './claim.errors';

/** 流转: a lead goes to somebody of any department once he takes it. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly db: Database,
    private readonly desk: ClaimDesk,
    private readonly book: ClaimBook,
    private readonly links: LeadLinks,
    private readonly collaborators: LeadCollaborators,
  ) {}

  /** Until he answers, whom it is offered to sees the lead as a collaborator does. */
  offer(actor: Actor, id: string, { version, toId, reason }: OfferLeadDto): Promise<void> {
    return this.db.transaction(async () => {
      const lead = await this.desk.lock(actor, id, version);
      if (!mayDispose(actor, lead)) throw new LeadIsNotYours();
      if (await this.desk.claims.openDispute(id)) throw new ClaimIsDisputed();
      if (await this.desk.claims.openTransfer(id)) throw new TransferIsOpen();
      const to = await this.links.holder(toId);
      if (to.id === lead.ownerId) throw new ClaimIsYours();
      const shared = await this.collaborators.put(actor, id, toId);
      await this.desk.claims.saveTransfer({ leadId: id, fromId: actor.id, toId, reason, shared });
      await this.book.mark(actor, lead, { kind: 'transfer_offered', userId: toId, reason });
    });
  }

  /** He takes it or declines; whoever disposes of the lead may withdraw the offer, which is declining too. */
  answer(actor: Actor, id: string, { version, accepted }: AnswerTransferDto): Promise<void> {
    return this.db.transaction(async () => {
      const lead = await this.desk.lock(actor, id, version);
      const open = await this.desk.claims.offered(id);
      if (!open || open.answeredAt) throw new NothingIsOffered();
      const his = open.toId === actor.id;
      if (!his && (accepted || !mayDispose(actor, lead))) throw new NothingIsOffered();
      if (await this.desk.claims.openDispute(id)) throw new ClaimIsDisputed();
      await this.desk.claims.saveTransfer({ ...open, answeredAt: new Date(), accepted });
      if (open.shared) await this.collaborators.drop(id, open.toId);
      if (accepted)
        return this.book.give(actor, lead, await this.links.holder(actor.id), { kind: 'transferred' });
      const kind = his ? 'transfer_declined' : 'transfer_withdrawn';
      return this.book.mark(actor, lead, { kind, userId: open.toId });
    });
  }
}
