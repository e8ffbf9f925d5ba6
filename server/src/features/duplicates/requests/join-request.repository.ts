import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database, type Page, pageOf, referenceTo } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { leadVisibleTo } from '../../leads';
import type { JoinRequestDto, JoinRequestQuery } from './join-request.dto';
import { JoinRequest } from './join-request.entity';

const FROM = sql`join_request request join lead on lead.id = request.lead_id`;

/** The only place that reads or writes requests to join. Who asked sees his own, who may open the lead those about it. */
@Injectable()
export class JoinRequestRepository {
  constructor(private readonly db: Database) {}

  page(actor: Actor, { box, status, ...paging }: JoinRequestQuery): Promise<Page<JoinRequestDto>> {
    const mine = box === 'out' ? sql`request.requester_id = ${actor.id}` : decidableBy(actor);
    return pageOf<JoinRequestDto>(
      this.db,
      {
        ...{ alias: 'request', select: selectFor(actor), from: FROM },
        where: status ? [mine, sql`request.status = ${status}`] : [mine],
        sortable: { createdAt: { column: 'request.created_at', type: 'timestamptz' } },
        defaultSort: '-createdAt',
      },
      paging,
    );
  }

  async view(actor: Actor, id: string): Promise<JoinRequestDto> {
    const found = await this.db.row<JoinRequestDto>(sql`
      select ${selectFor(actor)} from ${FROM} where request.id = ${id}
        and (request.requester_id = ${actor.id} or ${decidableBy(actor)})`);
    if (!found) throw new RecordNotFound('join_request');
    return found;
  }

  /** Held until the transaction ends; only for those who may decide it. */
  async lock(actor: Actor, id: string): Promise<JoinRequest> {
    const seen = await this.db.row(sql`
      select request.id from ${FROM} where request.id = ${id} and ${decidableBy(actor)} for update of request`);
    const found = seen ? await this.db.repo(JoinRequest).findOneBy({ id }) : null;
    if (!found) throw new RecordNotFound('join_request');
    return found;
  }

  /** One person asks for one lead one at a time. */
  async hold(leadId: string, requesterId: string): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${leadId + requesterId}, 2))`);
  }

  isOpen(leadId: string, requesterId: string): Promise<boolean> {
    return this.db.repo(JoinRequest).existsBy({ leadId, requesterId, status: 'open' });
  }

  save(request: Partial<JoinRequest>): Promise<JoinRequest> {
    return this.db.repo(JoinRequest).save(request);
  }
}

/** Whoever may change the lead decides who works on it too; nobody decides what he asked himself. */
function decidableBy(actor: Actor): Sql {
  const may = actor.permissions.has('lead:update') ? leadVisibleTo(actor) : sql`false`;
  return sql`(${may} and request.requester_id <> ${actor.id})`;
}

function selectFor(actor: Actor): Sql {
  return sql`
    request.id, ${referenceTo('enterprise', 'request.enterprise_id')} as enterprise,
    ${referenceTo('"user"', 'request.requester_id')} as requester,
    (select json_build_object('id', department.id, 'name', department.name) from "user" asker
     join department on department.id = asker.department_id where asker.id = request.requester_id) as department,
    request.note, request.status, request.reason,
    case when ${leadVisibleTo(actor)} then request.lead_id end as "leadId",
    request.status = 'open' and ${decidableBy(actor)} as "mayDecide",
    request.decided_at as "decidedAt", request.version, request.created_at as "createdAt"`;
}
