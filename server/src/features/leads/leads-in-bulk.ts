import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LeadStage } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { type BulkField, type BulkKind, BulkKinds, checked } from '../../platform/bulk';
import type { Page } from '../../platform/database';
import { SetCollaboratorsDto } from './collaborators/collaborator.dto';
import { LeadCollaborators } from './collaborators/lead-collaborators';
import { type LeadDetailDto, type LeadDto, LeadQuery, MoveLeadDto, UpdateLeadDto } from './lead.dto';
import { LeadsService } from './leads.service';

/** Many leads at once: a new owner, one more collaborator, or a step along their life. */
@Injectable()
export class LeadsInBulk implements BulkKind<LeadDto, LeadQuery>, OnModuleInit {
  readonly register = 'leads';
  readonly record = 'lead';
  readonly read = 'lead:read';
  readonly query = LeadQuery;
  readonly fields: Record<string, BulkField<LeadDto>>;

  constructor(
    private readonly kinds: BulkKinds,
    private readonly leads: LeadsService,
    private readonly collaborators: LeadCollaborators,
  ) {
    this.fields = { owner: this.owner(), collaborator: this.collaborator(), stage: this.stage() };
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  get(actor: Actor, id: string): Promise<LeadDetailDto> {
    return this.leads.get(actor, id);
  }

  page(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    return this.leads.list(actor, query);
  }

  private owner(): BulkField<LeadDto> {
    const form = (ownerId: string) => checked(UpdateLeadDto, { ownerId });
    return {
      permission: 'lead:update',
      check: ({ value }) => form(value),
      set: (actor, { id, version }, { value }) => this.leads.update(actor, id, version, form(value)),
      was: (_actor, { owner }) => owner?.id ?? '',
    };
  }

  private collaborator(): BulkField<LeadDto> {
    const list = async (actor: Actor, id: string) =>
      (await this.collaborators.list(actor, id)).items.map((each) => each.id);
    return {
      permission: 'lead:update',
      check: ({ value }) => checked(SetCollaboratorsDto, { userIds: [value] }),
      set: async (actor, { id, version }, { value }) => {
        const userIds = [...new Set([...(await list(actor, id)), value])];
        return this.collaborators.set(actor, id, version, checked(SetCollaboratorsDto, { userIds }).userIds);
      },
      was: async (actor, { id }) => (await list(actor, id)).join(','),
      back: (actor, { id, version }, was) =>
        this.collaborators.set(actor, id, version, was.split(',').filter(Boolean)),
    };
  }

  private stage(): BulkField<LeadDto> {
    const form = (to: string, version: number, reason?: string) =>
      checked(MoveLeadDto, { to: to as LeadStage, version, reason: reason || undefined });
    return {
      permission: 'lead:move',
      check: ({ value, reason }) => form(value, 1, reason),
      set: (actor, { id, version }, { value, reason }) =>
        this.leads.move(actor, id, form(value, version, reason)),
    };
  }
}
