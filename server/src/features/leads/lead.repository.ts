import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import {
  contains,
  Database,
  type Groups,
  groupsOf,
  inGroup,
  type Page,
  pageOf,
  referenceTo,
  type SortColumn,
} from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { entriesSought, SearchIndex } from '../../platform/search';
import { joinNode, nodeReference, nodesOfChain, nodesWithCode } from '../chains';
import { anchorReference, FirmsSought } from '../enterprises';
import { LeadClock, type LeadRow } from './clock/lead-clock';
import { IN_POOL, leadVisibleTo, sharedWith } from './lead.access';
import type { LeadDetailDto, LeadDto, LeadQuery } from './lead.dto';
import { Lead } from './lead.entity';
import type { NodeWorkDto } from './work-by-node.dto';
import { LEAD_GROUPS } from './lead-groups';
import { LEAD_SEARCH } from './lead-search';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'lead.updated_at', type: 'timestamptz' },
  createdAt: { column: 'lead.created_at', type: 'timestamptz' },
  respondBy: { column: 'lead.respond_by', type: 'timestamptz' },
  // What is not due comes last.
  dueAt: { column: `coalesce(lead.due_at, '9999-12-31 00:00:00+00'::timestamptz)`, type: 'timestamptz' },
  title: { column: 'lead.title', type: 'text' },
};

const SELECT = sql`
  lead.id, lead.title, lead.stage, lead.source, lead.outline, lead.total_investment as "totalInvestment",
  ${referenceTo('enterprise', 'lead.enterprise_id')} as enterprise, ${nodeReference('lead.node_id')} as node,
  ${anchorReference('lead.anchor_id')} as anchor, ${referenceTo('"user"', 'lead.owner_id')} as owner,
  ${referenceTo('"user"', 'lead.reporter_id')} as reporter,
  ${referenceTo('department', 'lead.department_id')} as department,
  case when lead.due_at is not null then json_build_object('step', lead.due_step, 'dueAt', lead.due_at) end as clock,
  lead.claim_expires_at as "claimExpiresAt", lead.respond_by as "respondBy", lead.last_visit_at as "lastVisitAt", lead.project_id as "projectId",
  lead.version, lead.created_at as "createdAt", lead.updated_at as "updatedAt"`;

/** Amounts travel as text, so that nothing is lost on the way. */
const DETAIL = sql`${SELECT}, lead.reasons, lead.feedback_at as "feedbackAt",
  case when lead.screened_at is not null then json_build_object('result', lead.screening_result,
    'reason', lead.screening_reason, 'at', lead.screened_at,
    'by', ${referenceTo('"user"', 'lead.screener_id')}) end as screening,
  json_build_object('referrer', lead.referrer, 'reporterUnit', lead.reporter_unit,
    'investorProfile', lead.investor_profile, 'fixedAssets', lead.fixed_assets::text, 'landMu', lead.land_mu::text,
    'powerLoad', lead.power_load::text, 'energyTce', lead.energy_tce::text, 'waterUse', lead.water_use::text,
    'emissions', lead.emissions, 'expectedOutput', lead.expected_output::text,
    'expectedTax', lead.expected_tax::text, 'expectedJobs', lead.expected_jobs,
    'intendedLocation', lead.intended_location, 'requests', lead.requests) as plan`;

const FROM = sql`lead`;

/** The only place that reads or writes leads. Every read is limited to what the actor may see. */
@Injectable()
export class LeadRepository {
  constructor(
    private readonly db: Database,
    private readonly clock: LeadClock,
    private readonly index: SearchIndex,
    private readonly firms: FirmsSought,
  ) {
    index.register(LEAD_SEARCH);
  }

  async page(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    const { listed, counted } = await this.wanted(actor, query);
    const page = await pageOf<LeadRow<LeadDto>>(
      this.db,
      {
        ...{ alias: 'lead', select: SELECT, from: FROM, where: listed, counted },
        ...{ sortable: SORTABLE, defaultSort: '-updatedAt' },
      },
      query,
    );
    return { ...page, items: await this.clock.read<LeadDto>(page.items) };
  }

  private async wanted(actor: Actor, { q, ...query }: LeadQuery): Promise<{ listed: Sql[]; counted: Sql[] }> {
    const where = [leadVisibleTo(actor), ...filters(actor, query)];
    if (!q) return { listed: where, counted: where };
    const { listed, counted } = await this.called(q);
    return { listed: [...where, listed], counted: [...where, counted] };
  }

  /** By its title or a name of its firm; of a common word, a name of the firm is the one its entry has. */
  private async called(q: string): Promise<{ listed: Sql; counted: Sql }> {
    const [firms, entries] = await Promise.all([this.firms.by(q), entriesSought(this.db, 'lead', q)]);
    const ofFirm = firms.listed.are(sql`lead.enterprise_id`);
    if (!entries) {
      const like = sql`(lead.title ilike ${contains(q)} or ${ofFirm})`;
      return { listed: like, counted: like };
    }
    const also = firms.common
      ? undefined
      : { is: ofFirm, ids: sql`select lead.id from lead where ${ofFirm}` };
    const id = sql`lead.id`;
    return { listed: entries.listed(id, also), counted: entries.counted(id, also) };
  }

  /** How many there are in each group of a field. */
  async groups(actor: Actor, { group = '', groupKey: _key, ...query }: LeadQuery): Promise<Groups> {
    const { counted } = await this.wanted(actor, query);
    return groupsOf(this.db, { from: FROM, where: counted, fields: LEAD_GROUPS }, group);
  }

  /** Leads of a chain, counted by node. */
  byNode(actor: Actor, chain: string): Promise<NodeWorkDto[]> {
    return this.db.rows(sql`
      select node.code as "nodeCode", count(*)::int as total,
             (count(*) filter (where lead.stage = any(${[...OPEN_LEAD_STAGES]})))::int as open
      from lead ${joinNode('lead.node_id')} join chain on chain.id = node.chain_id
      where chain.code = ${chain} and ${leadVisibleTo(actor)}
      group by node.code order by node.code`);
  }

  async view(actor: Actor, id: string): Promise<LeadDetailDto> {
    const found = await this.db.rows<LeadRow<LeadDetailDto>>(
      sql`select ${DETAIL} from ${FROM} where lead.id = ${id} and ${leadVisibleTo(actor)}`,
    );
    const [lead] = await this.clock.read<LeadDetailDto>(found);
    if (!lead) throw new RecordNotFound('lead');
    return lead;
  }

  /** Reads a lead and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Lead> {
    const visible = await this.db.row(
      sql`select lead.id from lead where lead.id = ${id} and ${leadVisibleTo(actor)} for no key update`,
    );
    if (!visible) throw new RecordNotFound('lead');
    return this.db.repo(Lead).findOneByOrFail({ id });
  }

  /** Reads a lead the actor sees now and holds its row, even when somebody else takes it meanwhile. */
  async lockSeen(actor: Actor, id: string): Promise<Lead> {
    const seen = await this.db.row(
      sql`select lead.id from lead where lead.id = ${id} and ${leadVisibleTo(actor)}`,
    );
    if (!seen) throw new RecordNotFound('lead');
    return this.lockById(id);
  }

  /**
   * Of all departments: for jobs, and for what was just seen. Not against rows that point at the lead: two visits
   * written at once would each hold it that way and wait for the other.
   */
  async lockById(id: string): Promise<Lead> {
    await this.db.rows(sql`select lead.id from lead where lead.id = ${id} for no key update`);
    return this.db.repo(Lead).findOneByOrFail({ id });
  }

  /** Work that changes a lead and what hangs on it as one. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.db.transaction(work);
  }

  /** Something that hangs on the lead has changed, which makes what others see of it old. */
  async touch(id: string): Promise<void> {
    await this.db.rows(sql`update lead set version = version + 1, updated_at = now() where id = ${id}`);
    await this.index.refresh('lead', [id]);
  }

  /** One that was seen before. */
  find(id: string): Promise<Lead> {
    return this.db.repo(Lead).findOneByOrFail({ id });
  }

  /** Winds the clock, so that no change of a lead can forget it. */
  async save(lead: Partial<Lead>): Promise<Lead> {
    const leads = this.db.repo(Lead);
    const next = leads.create(lead);
    await this.clock.wind(next);
    const saved = await leads.save(next);
    await this.index.refresh('lead', [saved.id]);
    return saved;
  }

  /** Not a change of the lead itself, so its version stays. */
  async visited(id: string, at: Date): Promise<void> {
    await this.db.rows(
      sql`update lead set last_visit_at = greatest(coalesce(last_visit_at, ${at}), ${at}) where id = ${id}`,
    );
    await this.clock.rewind(id);
  }

  async lastVisited(id: string, at: Date | null): Promise<void> {
    await this.db.rows(sql`update lead as heard set last_visit_at = ${at} where heard.id = ${id}`);
    return this.clock.rewind(id);
  }
}

function filters(actor: Actor, query: LeadQuery): Sql[] {
  const { stage, open, scope, late, owner, node, chain, enterpriseId, anchorId } = query;
  const where: Sql[] = inGroup(LEAD_GROUPS, query);
  if (stage) where.push(sql`lead.stage = ${stage}`);
  if (open === 'true') where.push(sql`lead.stage = any(${[...OPEN_LEAD_STAGES]})`);
  if (scope === 'mine') where.push(sql`lead.owner_id = ${actor.id}`);
  if (scope === 'shared') where.push(sharedWith(actor));
  if (scope === 'pool') where.push(IN_POOL);
  if (late === 'true') where.push(sql`lead.due_at < now()`);
  if (owner) where.push(sql`lead.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (node) where.push(sql`lead.node_id in ${nodesWithCode(node)}`);
  if (chain) where.push(sql`lead.node_id in ${nodesOfChain(chain)}`);
  if (enterpriseId) where.push(sql`lead.enterprise_id = ${enterpriseId}`);
  if (anchorId) where.push(sql`lead.anchor_id = ${anchorId}`);
  return where;
}
