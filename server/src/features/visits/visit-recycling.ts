import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import { type Recyclable, type RecycledKind, RecycledKinds } from '../../platform/recycling';
import { SearchIndex } from '../../platform/search';
import { LeadsService } from '../leads';
import { VisitRepository } from './visit.repository';

/**
 * A visit goes with its firms, people and nodes, and its leads were last heard of by the visits that are left; how long
 * their claims hold stays as it was written. What was promised on it and is open keeps it. It is deleted by who recorded
 * it, or by a manager of his department.
 */
@Injectable()
export class VisitRecycling implements RecycledKind, OnModuleInit {
  readonly kind = 'visit';
  readonly permission = 'visit:update';

  constructor(
    private readonly kinds: RecycledKinds,
    private readonly db: Database,
    private readonly visits: VisitRepository,
    private readonly leads: LeadsService,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async hold(actor: Actor, id: string, version: number): Promise<Recyclable> {
    const visit = await this.visits.lock(actor, id);
    const { enterprise } = await this.visits.view(actor, id);
    if (visit.version !== version) throw new RecordIsStale('visit', await this.visits.view(actor, id));
    return {
      title: enterprise.name,
      mine: visit.authorId === actor.id,
      departmentId: visit.departmentId,
    };
  }

  async around(id: string, work: () => Promise<void>): Promise<void> {
    await this.index.forget('visit', id);
    const before = await this.leadsOf(id);
    await work();
    const touched = new Set([...before, ...(await this.leadsOf(id))]);
    for (const leadId of touched) await this.leads.lastVisited(leadId, await this.lastOf(leadId));
    await this.index.refresh('visit', [id]);
  }

  /** Nothing of a visit is unique. */
  rival(): Promise<null> {
    return Promise.resolve(null);
  }

  private async leadsOf(id: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select lead_id as id from visit where id = ${id} and lead_id is not null
      union select lead_id from visit_firm where visit_id = ${id} and lead_id is not null order by id`);
    return rows.map((row) => row.id);
  }

  private async lastOf(leadId: string): Promise<Date | null> {
    const row = await this.db.row<{ at: Date | null }>(sql`
      select max(visit.started_at) as at from visit where visit.lead_id = ${leadId}
        or visit.id in (select firm.visit_id from visit_firm firm where firm.lead_id = ${leadId})`);
    return row?.at ?? null;
  }
}
