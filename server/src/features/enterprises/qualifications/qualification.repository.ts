import { QUALIFICATION_NOTICE_DAYS, type QualificationKind } from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { dayOf } from '../../../platform/calendar';
import { Database } from '../../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import type { QualificationDto } from './qualification.dto';
import { EnterpriseQualification, type QualificationOccasion } from './qualification.entity';

export interface EndingQualification {
  id: string;
  kind: QualificationKind;
  name: string | null;
  enterprise: { id: string; name: string };
  validUntil: string;
  occasion: QualificationOccasion;
}

/** The only place that writes qualifications. Every business role may read all of them. */
@Injectable()
export class QualificationRepository {
  constructor(private readonly db: Database) {}

  list(enterpriseId: string): Promise<QualificationDto[]> {
    return this.db.rows(sql`
      select ${columns()} from enterprise_qualification q where q.enterprise_id = ${enterpriseId}
      order by ${isOver()}, q.valid_until nulls last, q.created_at, q.id`);
  }

  async view(enterpriseId: string, id: string): Promise<QualificationDto> {
    const found = await this.db.row<QualificationDto>(sql`
      select ${columns()} from enterprise_qualification q where q.id = ${id} and q.enterprise_id = ${enterpriseId}`);
    if (!found) throw new RecordNotFound('enterprise_qualification');
    return found;
  }

  /** Holds the row until the transaction ends. */
  async lock(enterpriseId: string, id: string, version: number): Promise<EnterpriseQualification> {
    const found = await this.db
      .repo(EnterpriseQualification)
      .findOne({ where: { id, enterpriseId }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new RecordNotFound('enterprise_qualification');
    if (found.version !== version)
      throw new RecordIsStale('enterprise_qualification', await this.view(enterpriseId, id));
    return found;
  }

  save(qualification: Partial<EnterpriseQualification>): Promise<EnterpriseQualification> {
    const rows = this.db.repo(EnterpriseQualification);
    return rows.save(rows.create(qualification));
  }

  async remove(qualification: EnterpriseQualification): Promise<void> {
    await this.db.repo(EnterpriseQualification).remove(qualification);
  }

  /** Ends that nobody was told of, marked as told in the same step. */
  untold(today: string = dayOf()): Promise<EndingQualification[]> {
    return this.db.rows(sql`
      with due as (
        select q.id, q.valid_until, case when q.valid_until < ${today}::date then 'over' else 'soon' end as occasion
        from enterprise_qualification q
        where q.ended_on is null and q.valid_until <= ${today}::date + ${QUALIFICATION_NOTICE_DAYS}::int),
      fresh as (
        insert into enterprise_qualification_told (qualification_id, valid_until, occasion)
        select id, valid_until, occasion from due on conflict do nothing
        returning qualification_id, valid_until, occasion)
      select q.id, q.kind, q.name, json_build_object('id', firm.id, 'name', firm.name) as enterprise,
        fresh.valid_until::text as "validUntil", fresh.occasion
      from fresh join enterprise_qualification q on q.id = fresh.qualification_id
      join enterprise firm on firm.id = q.enterprise_id order by fresh.valid_until, q.id`);
  }
}

/** Firms with a qualification whose last day is near. */
export function withEndingQualification(today: string = dayOf()): Sql {
  return sql`e.id in (select q.enterprise_id from enterprise_qualification q where ${isEnding(today)})`;
}

function isEnding(today: string): Sql {
  return sql`q.ended_on is null
    and q.valid_until between ${today}::date and ${today}::date + ${QUALIFICATION_NOTICE_DAYS}::int`;
}

/** Of a qualification `q`: its last day has passed, or it was ended before. */
export function isOver(today: string = dayOf()): Sql {
  return sql`(coalesce(q.valid_until < ${today}::date, false) or coalesce(q.ended_on <= ${today}::date, false))`;
}

function columns(today: string = dayOf()): Sql {
  return sql`
    q.id, q.kind, q.name, q.level, q.certificate, q.issuer, q.issued_on::text as "issuedOn",
    q.valid_until::text as "validUntil", q.ended_on::text as "endedOn", q.source,
    case when ${isOver(today)} then 'over' when ${isEnding(today)} then 'ending' else 'valid' end as state,
    q.version`;
}
