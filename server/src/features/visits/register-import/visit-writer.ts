import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { SearchIndex } from '../../../platform/search';
import { contactVisibleTo } from '../../contacts';
import { leadVisibleTo } from '../../leads';
import { normaliseText } from '../../../platform/text';
import { visitVisibleTo } from '../visit.access';
import type { Participant } from '../visit-links';
import { VisitPerson } from '../visit-parts.entity';
import { peopleIn } from './named-people';
import type { VisitValues } from './visit-values';

export interface KnownVisit {
  id: string;
  enterpriseId: string;
  startedAt: Date;
  summary: string;
}

export interface NewVisit {
  row: number;
  values: VisitValues;
  leadId: string | null;
  people: readonly Participant[];
}

interface LeadOfFirm {
  id: string;
  enterpriseId: string;
  title: string;
}

/** Reads and writes visits many at a time. */
@Injectable()
export class VisitWriter {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {}

  /** Visits of these firms at these times that this person sees. */
  known(actor: Actor, values: readonly VisitValues[]): Promise<KnownVisit[]> {
    const moments = values.map(({ startedAt }) => startedAt.toISOString());
    return this.db.rows(sql`
      select visit.id, visit.enterprise_id as "enterpriseId", visit.started_at as "startedAt", visit.summary
      from visit where visit.enterprise_id = any(${firmsOf(values)}::uuid[])
        and visit.started_at = any(${moments}::timestamptz[]) and ${visitVisibleTo(actor)}`);
  }

  leads(actor: Actor, values: readonly VisitValues[]): Promise<LeadOfFirm[]> {
    const titles = values.flatMap(({ lead }) => lead ?? []);
    if (titles.length === 0) return Promise.resolve([]);
    return this.db.rows(sql`
      select lead.id, lead.enterprise_id as "enterpriseId", lead.title from lead
      where lead.enterprise_id = any(${firmsOf(values)}::uuid[]) and lead.title = any(${titles})
        and ${leadVisibleTo(actor)}`);
  }

  /** People at these firms by firm and normalised name. */
  async contacts(actor: Actor, values: readonly VisitValues[]): Promise<Map<string, string[]>> {
    const firms = [
      ...new Set(values.flatMap(({ enterpriseId, otherIds }) => [enterpriseId, ...otherIds])),
    ].filter((id) => id !== '');
    const names = values.flatMap(({ theirPeople }) => peopleIn(theirPeople).people);
    if (names.length === 0) return new Map();
    const rows = await this.db.rows<{ key: string; ids: string[] }>(sql`
      select post.enterprise_id || ' ' || contact.search_text as key, array_agg(distinct contact.id::text) as ids
      from contact_post post join contact on contact.id = post.contact_id
      where post.enterprise_id = any(${firms}::uuid[]) and ${contactVisibleTo(actor)}
        and contact.search_text = any(${[...new Set(names.map(({ name }) => normaliseText(name)))]})
      group by 1`);
    return new Map(rows.map(({ key, ids }) => [key, ids]));
  }

  /** @returns ids by row */
  async add(rows: readonly NewVisit[]): Promise<Map<number, string>> {
    const said = rows.map(({ row, values, leadId }) => ({ row, leadId, ...values }));
    const written = await this.db.rows<{ id: string; row: number }>(sql`
      with said as (
        select gen_random_uuid() as id, said.* from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (row int,
          kind text, "enterpriseId" uuid, "otherIds" uuid[], "leadId" uuid, "startedAt" timestamptz, place text, "theirPeople" text,
          "ourPeople" text, summary text, demands text, "nextStep" text, "nextStepOn" date, "departmentId" uuid,
          "authorId" uuid, "createdAt" timestamptz)),
      added as (
        insert into visit (id, kind, enterprise_id, lead_id, project_id, started_at, place, their_people, our_people,
          summary, demands, next_step, next_step_on, department_id, author_id, created_at, version)
        select said.id, kind, "enterpriseId", "leadId", lead.project_id, "startedAt", place, "theirPeople", "ourPeople",
          summary, demands, "nextStep", "nextStepOn", "departmentId", "authorId", "createdAt", 1
        from said left join lead on lead.id = said."leadId" returning id),
      firms as (
        insert into visit_firm (visit_id, enterprise_id, place)
        select said.id, other.id, other.at - 1
        from said, unnest(said."otherIds") with ordinality other(id, at)),
      seen as (
        update lead set last_visit_at = greatest(coalesce(lead.last_visit_at, last.at), last.at)
        from (select "leadId" as id, max("startedAt") as at from said group by 1) last
        where lead.id = last.id)
      select said.id, said.row from said join added using (id)`);
    const ids = new Map(written.map(({ id, row }) => [row, id]));
    const people = rows.flatMap(({ row, people: present }) =>
      present.map((person, place) => ({ ...person, visitId: ids.get(row), place })),
    );
    if (people.length > 0) await this.db.repo(VisitPerson).insert(people);
    await this.index.refresh('visit', [...ids.values()]);
    return ids;
  }
}

function firmsOf(values: readonly VisitValues[]): string[] {
  return [...new Set(values.map(({ enterpriseId }) => enterpriseId).filter((id) => id !== ''))];
}
