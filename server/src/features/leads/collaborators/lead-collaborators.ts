import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { Bus } from '../../../platform/bus';
import { RecordIsStale } from '../../../platform/errors';
import { mayDispose } from '../lead.access';
import type { Lead } from '../lead.entity';
import { LeadIsNotYours, LeadIsUnclaimed } from '../lead.errors';
import { LeadShared } from '../lead.facts';
import { LeadRepository } from '../lead.repository';
import { LeadLinks } from '../lead-links';
import type { CollaboratorListDto } from './collaborator.dto';
import { CollaboratorRepository } from './collaborator.repository';

/** 协作人: people of any department who work on a lead with its owner. */
@Injectable()
export class LeadCollaborators {
  constructor(
    private readonly leads: LeadRepository,
    private readonly links: LeadLinks,
    private readonly rows: CollaboratorRepository,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  async list(actor: Actor, leadId: string): Promise<CollaboratorListDto> {
    await this.leads.view(actor, leadId);
    const lead = await this.leads.find(leadId);
    const editable = actor.permissions.has('lead:update') && lead.ownerId !== null && mayDispose(actor, lead);
    return { items: await this.rows.list(leadId), editable };
  }

  /** Exactly these people, from now on. */
  set(
    actor: Actor,
    leadId: string,
    version: number,
    userIds: readonly string[],
  ): Promise<CollaboratorListDto> {
    return this.leads.transaction(async () => {
      const lead = await this.disposable(actor, leadId);
      if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, leadId));
      const before = (await this.rows.list(leadId)).map(({ id }) => id);
      const added = userIds.filter((id) => !before.includes(id) && id !== lead.ownerId);
      for (const id of added) await this.put(actor, leadId, id);
      await this.rows.remove(
        leadId,
        before.filter((id) => !userIds.includes(id)),
      );
      await this.changed(actor, lead, { before, after: [...userIds], added });
      return this.list(actor, leadId);
    });
  }

  /** One more, for a feature in which somebody asked to join; the actor is who lets him. */
  add(actor: Actor, leadId: string, userId: string): Promise<void> {
    return this.leads.transaction(async () => {
      const lead = await this.disposable(actor, leadId);
      const before = (await this.rows.list(leadId)).map(({ id }) => id);
      if (before.includes(userId) || userId === lead.ownerId) return;
      await this.put(actor, leadId, userId);
      await this.changed(actor, lead, { before, after: [...before, userId], added: [userId] });
    });
  }

  /** For an offer: the lead is locked and the change noted by the caller. False when he sees it already. */
  async put(actor: Actor, leadId: string, userId: string): Promise<boolean> {
    await this.links.worker(userId);
    return this.rows.add(leadId, userId, actor.id);
  }

  drop(leadId: string, userId: string): Promise<void> {
    return this.rows.remove(leadId, [userId]);
  }

  private async disposable(actor: Actor, leadId: string): Promise<Lead> {
    const lead = await this.leads.lock(actor, leadId);
    if (!lead.ownerId) throw new LeadIsUnclaimed();
    if (!mayDispose(actor, lead)) throw new LeadIsNotYours();
    return lead;
  }

  private async changed(
    actor: Actor,
    lead: Lead,
    { before, after, added }: { before: string[]; after: string[]; added: string[] },
  ): Promise<void> {
    await this.leads.touch(lead.id);
    await this.audit.record(actor, {
      ...{ action: 'lead:shared', kind: 'lead', id: lead.id },
      ...{ before: { collaboratorIds: before }, after: { collaboratorIds: after } },
    });
    if (added.length > 0) await this.bus.publish(new LeadShared(lead.id, lead.title, added, actor.id));
  }
}
