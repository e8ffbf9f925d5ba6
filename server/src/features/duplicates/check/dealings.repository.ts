import { Injectable } from '@nestjs/common';
import { OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import sql from 'sql-template-tag';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { leadVisibleTo } from '../../leads';
import type { MyRequestDto } from './duplicate.dto';

export interface DealingRow {
  enterpriseId: string;
  province: string | null;
  city: string | null;
  name: string;
  /** Null when nobody has a lead of it. */
  lead: { id: string; department: string; departmentId: string; visible: boolean; owned: boolean } | null;
  visit: { department: string; departmentId: string } | null;
  lastContactDays: number | null;
  request: MyRequestDto | null;
}

interface OwnedLead {
  id: string;
  /** Null for a lead that nobody has claimed. */
  ownerId: string | null;
  /** To who asks. */
  visible: boolean;
}

/** The lead that counts for a firm: one that is still worked on before one that is not, the latest first. */
const LEAD_OF_FIRM = sql`
  from lead where lead.enterprise_id = firm.id and lead.stage <> 'dropped'
  order by lead.stage = any(${[...OPEN_LEAD_STAGES]}) desc, lead.updated_at desc limit 1`;

/**
 * Who deals with firms, over all departments: what is shown of it is masked where the answer is made. Reads nothing but
 * departments and days.
 */
@Injectable()
export class DealingsRepository {
  constructor(private readonly db: Database) {}

  of(actor: Actor, enterpriseIds: readonly string[]): Promise<DealingRow[]> {
    return this.db.rows(sql`
      select firm.id as "enterpriseId", firm.name, firm.province, firm.city, own.lead, visit.last as visit,
        greatest(0, extract(day from now() - greatest(visit.at, own.touched))::int) as "lastContactDays",
        (select json_build_object('id', asked.id, 'status', asked.status, 'reason', asked.reason) from join_request asked
         where asked.lead_id = own.id and asked.requester_id = ${actor.id}
         order by asked.created_at desc limit 1) as request
      from enterprise firm
      left join lateral (
        select lead.id, lead.last_visit_at as touched, json_build_object('id', lead.id,
          'department', department.name, 'departmentId', department.id, 'visible', lead.visible, 'owned', lead.owner_id is not null) as lead
        from (select lead.*, ${leadVisibleTo(actor)} as visible ${LEAD_OF_FIRM}) lead
        join department on department.id = lead.department_id) own on true
      left join lateral (
        select visit.started_at as at, json_build_object('department', department.name, 'departmentId',
          department.id) as last
        from visit join department on department.id = visit.department_id
        where visit.enterprise_id = firm.id order by visit.started_at desc limit 1) visit on true
      where firm.id = any(${[...enterpriseIds]}::uuid[])`);
  }

  /** The firm of this credit code. */
  async withCode(uscc: string): Promise<string | null> {
    const row = await this.db.row<{ id: string }>(sql`select id from enterprise where uscc = ${uscc}`);
    return row?.id ?? null;
  }

  /** The lead of a firm, for those who want to join in. */
  async leadOf(actor: Actor, enterpriseId: string): Promise<OwnedLead | null> {
    const row = await this.db.row<OwnedLead>(sql`
      select own.id, own.owner_id as "ownerId", own.visible from enterprise firm
      join lateral (select lead.id, lead.owner_id, ${leadVisibleTo(actor)} as visible ${LEAD_OF_FIRM}) own on true
      where firm.id = ${enterpriseId}`);
    return row ?? null;
  }
}
