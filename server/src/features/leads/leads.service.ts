import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Bus } from '../../platform/bus';
import { Database, type Page } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import type { ListGroupsDto } from '../../platform/http';
import type { LeadDetailDto, LeadDto, LeadQuery, MoveLeadDto, NewLead, UpdateLeadDto } from './lead.dto';
import { isOpen, type Lead } from './lead.entity';
import { LeadIsNotYours, LeadIsUnclaimed, LeadReasonRequired, LeadStaysWithProject } from './lead.errors';
import { LeadHandedOver, LeadMoved } from './lead.facts';
import { LeadOrigin } from './lead-origin';
import { splitPlan } from './lead-plan';
import { LeadRepository } from './lead.repository';
import type { NodeWorkDto } from './work-by-node.dto';

/** A lead that somebody has the claim on. */
export type OwnedLead = Lead & { ownerId: string };

@Injectable()
export class LeadsService {
  constructor(
    private readonly db: Database,
    private readonly leads: LeadRepository,
    private readonly origin: LeadOrigin,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  list(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    return this.leads.page(actor, query);
  }

  groups(actor: Actor, query: LeadQuery): Promise<ListGroupsDto> {
    return this.leads.groups(actor, query);
  }

  byNode(actor: Actor, chain: string): Promise<NodeWorkDto[]> {
    return this.leads.byNode(actor, chain);
  }

  get(actor: Actor, id: string): Promise<LeadDetailDto> {
    return this.leads.view(actor, id);
  }

  create(actor: Actor, input: NewLead): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.origin.register(actor, input);
      await this.audit.record(actor, {
        action: 'lead:created',
        kind: 'lead',
        id: lead.id,
        after: input,
      });
      return this.leads.view(actor, lead.id);
    });
  }

  update(actor: Actor, id: string, version: number, input: UpdateLeadDto): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.lock(actor, id, version);
      const { plan, rest } = splitPlan(input);
      const { nodeCode, anchorId, ownerId, ...fields } = rest;
      const links = await this.origin.links.resolve(actor, { nodeCode, anchorId });
      const changes: Partial<Lead> = { ...fields, ...links };
      if (ownerId && ownerId !== lead.ownerId)
        Object.assign(changes, await this.handOver(actor, lead, ownerId));
      const audited = difference<object>({ ...lead, ...lead.plan }, { ...changes, ...plan });
      Object.assign(lead.plan, plan);
      await this.leads.save(Object.assign(lead, changes));
      await this.audit.record(actor, { action: 'lead:updated', kind: 'lead', id, ...audited });
      return this.leads.view(actor, id);
    });
  }

  move(actor: Actor, id: string, { to, version, reason }: MoveLeadDto): Promise<LeadDetailDto> {
    return this.db.transaction(async () => {
      const lead = await this.lock(actor, id, version);
      const from = lead.stage;
      lead.moveTo(to);
      if (to === 'dropped' && !reason) throw new LeadReasonRequired();
      if (from === 'dropped') Object.assign(lead, await this.origin.claimAnew());
      await this.leads.save(lead);
      await this.audit.record(actor, {
        action: 'lead:moved',
        kind: 'lead',
        id,
        before: { stage: from },
        after: { stage: to, reason },
      });
      await this.bus.publish(new LeadMoved(id, lead.title, to, actor.id, lead.reporterId));
      return this.leads.view(actor, id);
    });
  }

  /** For the projects feature: the lead stays, and points at what it became. */
  async convert(actor: Actor, id: string, version: number, projectId: string): Promise<OwnedLead> {
    const lead = await this.lock(actor, id, version);
    const { ownerId } = lead;
    if (!ownerId) throw new LeadIsUnclaimed();
    const from = lead.stage;
    lead.convertTo(projectId);
    const saved = await this.leads.save(lead);
    await this.audit.record(actor, {
      action: 'lead:converted',
      kind: 'lead',
      id,
      before: { stage: from },
      after: { stage: 'converted', projectId },
    });
    await this.bus.publish(new LeadMoved(id, lead.title, 'converted', actor.id, lead.reporterId));
    return Object.assign(saved, { ownerId });
  }

  /** For the visits feature. */
  visited(id: string, at: Date): Promise<void> {
    return this.leads.visited(id, at);
  }

  /** For the visits feature: when it was last heard of, after one of its visits was deleted or came back. */
  lastVisited(id: string, at: Date | null): Promise<void> {
    return this.leads.lastVisited(id, at);
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Lead> {
    const lead = await this.leads.lock(actor, id);
    if (lead.version !== version) throw new RecordIsStale('lead', await this.leads.view(actor, id));
    if (isOpen(lead) && !lead.ownerId) throw new LeadIsUnclaimed();
    return lead;
  }

  private async handOver(actor: Actor, lead: Lead, ownerId: string): Promise<Partial<Lead>> {
    if (lead.stage === 'converted') throw new LeadStaysWithProject();
    const inHand = actor.scope === 'all' || actor.departmentIds.includes(lead.departmentId);
    if (lead.ownerId !== actor.id && !inHand) throw new LeadIsNotYours();
    const owner = await this.origin.links.newOwner(actor, ownerId);
    await this.origin.handedOver(actor, lead, ownerId);
    await this.bus.publish(new LeadHandedOver(lead.id, lead.title, ownerId, actor.id));
    return { ownerId, departmentId: owner.departmentId, claimedAt: new Date() };
  }
}
