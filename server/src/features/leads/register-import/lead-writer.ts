import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { endOfDayAfter } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { SearchIndex } from '../../../platform/search';
import { LeadClock } from '../clock/lead-clock';
import { leadVisibleTo } from '../lead.access';
import { LeadRulesService } from '../rules/lead-rules.service';
import type { LeadPlan } from '../lead-plan';
import type { LeadValues } from './lead-values';
import { PLAN_CHANGES, PLAN_COLUMNS, PLAN_OBJECT, PLAN_SAID, PLAN_TYPES } from './plan-columns';

/** A lead that is there as far as a table may change it. */
export interface KnownLead {
  id: string;
  version: number;
  enterpriseId: string;
  title: string;
  outline: string;
  totalInvestment: string | null;
  nodeId: string | null;
  anchorId: string | null;
  plan: LeadPlan;
}

const DAY_MS = 24 * 3_600_000;

/** Reads and writes leads many at a time. */
@Injectable()
export class LeadWriter {
  constructor(
    private readonly db: Database,
    private readonly rules: LeadRulesService,
    private readonly clock: LeadClock,
    private readonly index: SearchIndex,
  ) {}

  /** Leads of these firms that this person sees: what he does not see he cannot change. */
  known(actor: Actor, values: readonly Pick<LeadValues, 'enterpriseId' | 'title'>[]): Promise<KnownLead[]> {
    const firms = [...new Set(values.map(({ enterpriseId }) => enterpriseId).filter((id) => id !== ''))];
    const titles = [...new Set(values.map(({ title }) => title))];
    return this.db.rows(sql`
      select lead.id, lead.version, lead.enterprise_id as "enterpriseId", lead.title, lead.outline,
        lead.total_investment as "totalInvestment", lead.node_id as "nodeId", lead.anchor_id as "anchorId",
        ${PLAN_OBJECT} as plan
      from lead where lead.enterprise_id = any(${firms}::uuid[]) and lead.title = any(${titles})
        and ${leadVisibleTo(actor)} order by lead.created_at`);
  }

  /** Whoever owns a lead has the claim, for a whole term from today. @returns ids by row */
  async add(
    actor: Actor,
    rows: readonly { row: number; values: LeadValues }[],
  ): Promise<Map<number, string>> {
    const { claimDays } = await this.rules.current();
    const expiresAt = endOfDayAfter(new Date(), claimDays);
    const said = rows.map(({ row, values }) => ({
      ...{ row, ...values, ...values.plan, stage: values.stage ?? 'new', outline: values.outline ?? '' },
      respondBy: new Date(values.createdAt.getTime() + DAY_MS),
    }));
    const written = await this.db.rows<{ id: string; row: number }>(sql`
      with said as (
        select gen_random_uuid() as id, said.* from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (row int,
          title text, "enterpriseId" uuid, source text, stage text, outline text, "totalInvestment" numeric,
          "nodeId" uuid, "anchorId" uuid, "ownerId" uuid, "departmentId" uuid, "reporterId" uuid,
          "createdAt" timestamptz, "respondBy" timestamptz, ${PLAN_TYPES})),
      added as (
        insert into lead (id, title, enterprise_id, source, stage, outline, total_investment, node_id, anchor_id,
          owner_id, department_id, reporter_id, created_at, respond_by, claimed_at, claim_expires_at, version,
          ${PLAN_COLUMNS})
        select id, title, "enterpriseId", source, stage, outline, "totalInvestment", "nodeId", "anchorId",
          "ownerId", "departmentId", "reporterId", "createdAt", "respondBy", now(), ${expiresAt}, 1, ${PLAN_SAID}
        from said returning id),
      claimed as (
        insert into lead_claim_entry (lead_id, kind, actor_id, user_id, expires_at)
        select id, 'registered', ${actor.id}, "ownerId", ${expiresAt} from said)
      select said.id, said.row from said join added using (id)`);
    const ids = written.map(({ id }) => id);
    await this.clock.windAll(ids);
    await this.index.refresh('lead', ids);
    return new Map(written.map(({ id, row }) => [row, id]));
  }

  /** After leads were brought back to what they were. */
  caughtUp(): Promise<void> {
    return this.index.catchUp('lead');
  }

  /** What a row says nothing of stays; a lead that changed since it was read is left. @returns rows that were written */
  async change(rows: readonly { row: number; values: LeadValues; known: KnownLead }[]): Promise<Set<number>> {
    const said = rows.map(({ row, values, known: { id, version } }) => ({
      ...{ row, ...values, ...values.plan, id, version },
    }));
    const written = await this.db.rows<{ row: number; id: string }>(sql`
      with done as (
        update lead set outline = coalesce(said.outline, lead.outline),
          total_investment = coalesce(said."totalInvestment", lead.total_investment),
          node_id = coalesce(said."nodeId", lead.node_id), anchor_id = coalesce(said."anchorId", lead.anchor_id),
          ${PLAN_CHANGES},
          version = lead.version + 1, updated_at = now()
        from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said (row int, id uuid, version int, outline text,
          "totalInvestment" numeric, "nodeId" uuid, "anchorId" uuid, ${PLAN_TYPES})
        where lead.id = said.id and lead.version = said.version returning said.row, lead.id)
      select row, id from done`);
    await this.index.refresh(
      'lead',
      written.map(({ id }) => id),
    );
    return new Set(written.map(({ row }) => row));
  }
}
