import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database, type Page, pageOf, referenceTo, type SortColumn } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { SearchIndex } from '../../platform/search';
import { leadVisibleTo } from '../leads';
import { projectVisibleTo } from '../projects';
import { visitVisibleTo } from './visit.access';
import type { VisitDto, VisitQuery } from './visit.dto';
import { Visit } from './visit.entity';

const SORTABLE: Record<string, SortColumn> = {
  startedAt: { column: 'visit.started_at', type: 'timestamptz' },
  createdAt: { column: 'visit.created_at', type: 'timestamptz' },
};

/** The lead and the project of a visit are named only to those who may see them. */
const selectFor = (actor: Actor) => sql`
  visit.id, visit.kind, visit.started_at as "startedAt", visit.place, visit.their_people as "theirPeople",
  visit.our_people as "ourPeople", visit.summary, visit.demands, visit.commitments, visit.next_step as "nextStep",
  visit.next_step_on::text as "nextStepOn", visit.device_time as "deviceTime",
  ${referenceTo('enterprise', 'visit.enterprise_id')} as enterprise,
  ${referenceTo('lead', 'visit.lead_id', 'title', leadVisibleTo(actor))} as lead, ${referenceTo('project', 'visit.project_id', 'name', projectVisibleTo(actor))} as project,
  ${referenceTo('"user"', 'visit.author_id')} as author,
  visit.version, visit.created_at as "createdAt", visit.updated_at as "updatedAt"`;

const FROM = sql`visit`;

/** The only place that reads or writes visits. Every read is limited to what the actor may see. */
@Injectable()
export class VisitRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {}

  page(actor: Actor, query: VisitQuery): Promise<Page<VisitDto>> {
    const where = [visitVisibleTo(actor), ...filters(actor, query)];
    return pageOf<VisitDto>(
      this.db,
      {
        alias: 'visit',
        select: selectFor(actor),
        from: FROM,
        where,
        sortable: SORTABLE,
        defaultSort: '-startedAt',
      },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<VisitDto> {
    const found = await this.db.row<VisitDto>(
      sql`select ${selectFor(actor)} from ${FROM} where visit.id = ${id} and ${visitVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('visit');
    return found;
  }

  /** Reads a visit and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Visit> {
    const visible = await this.db.row(
      sql`select visit.id from visit where visit.id = ${id} and ${visitVisibleTo(actor)} for update`,
    );
    if (!visible) throw new RecordNotFound('visit');
    return this.db.repo(Visit).findOneByOrFail({ id });
  }

  async save(visit: Partial<Visit>): Promise<Visit> {
    const visits = this.db.repo(Visit);
    const saved = await visits.save(visits.create(visit));
    await this.index.refresh('visit', [saved.id]);
    return saved;
  }
}

function filters(actor: Actor, query: VisitQuery): Sql[] {
  const { leadId, projectId, enterpriseId, kind, author, dueBefore } = query;
  const where: Sql[] = [];
  if (leadId) where.push(sql`visit.lead_id = ${leadId}`);
  if (projectId) where.push(sql`visit.project_id = ${projectId}`);
  if (enterpriseId) where.push(sql`visit.enterprise_id = ${enterpriseId}`);
  if (kind) where.push(sql`visit.kind = ${kind}`);
  if (author) where.push(sql`visit.author_id = ${author === 'me' ? actor.id : author}`);
  if (dueBefore) where.push(sql`visit.next_step_on <= ${dueBefore}::date`);
  return where;
}
