import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { contains, Database, type Page, pageOf, referenceTo, type SortColumn } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { SearchIndex } from '../../platform/search';
import { joinNode, nodeReference, nodesOfChain, nodesWithCode } from '../chains';
import { anchorReference, enterprisesNamed } from '../enterprises';
import { leadVisibleTo } from './lead.access';
import type { LeadDetailDto, LeadDto, LeadQuery } from './lead.dto';
import { Lead } from './lead.entity';
import type { NodeWorkDto } from './work-by-node.dto';
import { LEAD_SEARCH } from './lead-search';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'lead.updated_at', type: 'timestamptz' },
  createdAt: { column: 'lead.created_at', type: 'timestamptz' },
  respondBy: { column: 'lead.respond_by', type: 'timestamptz' },
  title: { column: 'lead.title', type: 'text' },
};

const SELECT = sql`
  lead.id, lead.title, lead.stage, lead.source, lead.outline, lead.total_investment as "totalInvestment",
  ${referenceTo('enterprise', 'lead.enterprise_id')} as enterprise, ${nodeReference('lead.node_id')} as node,
  ${anchorReference('lead.anchor_id')} as anchor, ${referenceTo('"user"', 'lead.owner_id')} as owner,
  ${referenceTo('"user"', 'lead.reporter_id')} as reporter,
  ${referenceTo('department', 'lead.department_id')} as department,
  lead.respond_by as "respondBy", lead.last_visit_at as "lastVisitAt", lead.project_id as "projectId",
  lead.version, lead.created_at as "createdAt", lead.updated_at as "updatedAt"`;

const FROM = sql`lead`;

/** The only place that reads or writes leads. Every read is limited to what the actor may see. */
@Injectable()
export class LeadRepository {
  constructor(
    private readonly db: Database,
    private readonly index: SearchIndex,
  ) {
    index.register(LEAD_SEARCH);
  }

  page(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    const where = [leadVisibleTo(actor), ...filters(actor, query)];
    return pageOf<LeadDto>(
      this.db,
      { alias: 'lead', select: SELECT, from: FROM, where, sortable: SORTABLE, defaultSort: '-updatedAt' },
      query,
    );
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
    const found = await this.db.row<LeadDetailDto>(
      sql`select ${SELECT}, lead.reasons from ${FROM} where lead.id = ${id} and ${leadVisibleTo(actor)}`,
    );
    if (!found) throw new RecordNotFound('lead');
    return found;
  }

  /** Reads a lead and holds its row until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Lead> {
    const visible = await this.db.row(
      sql`select lead.id from lead where lead.id = ${id} and ${leadVisibleTo(actor)} for update`,
    );
    if (!visible) throw new RecordNotFound('lead');
    return this.db.repo(Lead).findOneByOrFail({ id });
  }

  async save(lead: Partial<Lead>): Promise<Lead> {
    const leads = this.db.repo(Lead);
    const saved = await leads.save(leads.create(lead));
    await this.index.refresh('lead', [saved.id]);
    return saved;
  }

  /** Not a change of the lead itself, so its version stays. */
  async visited(id: string, at: Date): Promise<void> {
    await this.db.rows(
      sql`update lead set last_visit_at = greatest(coalesce(last_visit_at, ${at}), ${at}) where id = ${id}`,
    );
  }
}

function filters(
  actor: Actor,
  { stage, open, owner, node, chain, enterpriseId, anchorId, q }: LeadQuery,
): Sql[] {
  const where: Sql[] = [];
  if (stage) where.push(sql`lead.stage = ${stage}`);
  if (open === 'true') where.push(sql`lead.stage = any(${[...OPEN_LEAD_STAGES]})`);
  if (owner) where.push(sql`lead.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (node) where.push(sql`lead.node_id in ${nodesWithCode(node)}`);
  if (chain) where.push(sql`lead.node_id in ${nodesOfChain(chain)}`);
  if (enterpriseId) where.push(sql`lead.enterprise_id = ${enterpriseId}`);
  if (anchorId) where.push(sql`lead.anchor_id = ${anchorId}`);
  if (q) where.push(sql`(lead.title ilike ${contains(q)} or lead.enterprise_id in ${enterprisesNamed(q)})`);
  return where;
}
