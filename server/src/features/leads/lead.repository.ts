import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { contains, Database, type Page, pageOf, type SortColumn } from '../../platform/database';
import { RecordNotFound } from '../../platform/errors';
import { leadVisibleTo } from './lead.access';
import type { LeadDto, LeadQuery } from './lead.dto';
import { Lead } from './lead.entity';

const SORTABLE: Record<string, SortColumn> = {
  updatedAt: { column: 'lead.updated_at', type: 'timestamptz' },
  createdAt: { column: 'lead.created_at', type: 'timestamptz' },
  respondBy: { column: 'lead.respond_by', type: 'timestamptz' },
  title: { column: 'lead.title', type: 'text' },
};

const SELECT = sql`
  lead.id, lead.title, lead.stage, lead.source, lead.outline, lead.total_investment as "totalInvestment",
  json_build_object('id', enterprise.id, 'name', enterprise.name) as enterprise,
  case when node.id is not null then json_build_object('id', node.id, 'code', node.code, 'nameZh', node.name_zh,
    'nameEn', node.name_en, 'chainCode', chain.code) end as node,
  case when anchor.id is not null then json_build_object('id', anchor.id, 'name', anchor_firm.name) end as anchor,
  json_build_object('id', owner.id, 'name', owner.name) as owner,
  json_build_object('id', reporter.id, 'name', reporter.name) as reporter,
  json_build_object('id', department.id, 'name', department.name) as department,
  lead.respond_by as "respondBy", lead.last_visit_at as "lastVisitAt", lead.project_id as "projectId",
  lead.version, lead.created_at as "createdAt", lead.updated_at as "updatedAt"`;

const FROM = sql`lead
  join enterprise on enterprise.id = lead.enterprise_id
  join "user" owner on owner.id = lead.owner_id
  join "user" reporter on reporter.id = lead.reporter_id
  join department on department.id = lead.department_id
  left join chain_node node on node.id = lead.node_id
  left join chain on chain.id = node.chain_id
  left join anchor on anchor.id = lead.anchor_id
  left join enterprise anchor_firm on anchor_firm.id = anchor.enterprise_id`;

/** The only place that reads or writes leads. Every read is limited to what the actor may see. */
@Injectable()
export class LeadRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, query: LeadQuery): Promise<Page<LeadDto>> {
    const where = [leadVisibleTo(actor), ...filters(actor, query)];
    return pageOf<LeadDto>(
      this.db,
      { alias: 'lead', select: SELECT, from: FROM, where, sortable: SORTABLE, defaultSort: '-updatedAt' },
      query,
    );
  }

  async view(actor: Actor, id: string): Promise<LeadDto> {
    const found = await this.db.row<LeadDto>(
      sql`select ${SELECT} from ${FROM} where lead.id = ${id} and ${leadVisibleTo(actor)}`,
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

  save(lead: Partial<Lead>): Promise<Lead> {
    const leads = this.db.repo(Lead);
    return leads.save(leads.create(lead));
  }

  /** Not a change of the lead itself, so its version stays. */
  async visited(id: string, at: Date): Promise<void> {
    await this.db.rows(
      sql`update lead set last_visit_at = greatest(coalesce(last_visit_at, ${at}), ${at}) where id = ${id}`,
    );
  }
}

function filters(actor: Actor, { stage, open, owner, node, chain, enterpriseId, q }: LeadQuery): Sql[] {
  const where: Sql[] = [];
  if (stage) where.push(sql`lead.stage = ${stage}`);
  if (open === 'true') where.push(sql`lead.stage = any(${[...OPEN_LEAD_STAGES]})`);
  if (owner) where.push(sql`lead.owner_id = ${owner === 'me' ? actor.id : owner}`);
  if (node) where.push(sql`lead.node_id in (select id from chain_node where code = ${node})`);
  if (chain) where.push(sql`chain.code = ${chain}`);
  if (enterpriseId) where.push(sql`lead.enterprise_id = ${enterpriseId}`);
  if (q) where.push(sql`(lead.title ilike ${contains(q)} or enterprise.name ilike ${contains(q)})`);
  return where;
}
