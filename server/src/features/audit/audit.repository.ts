import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { Database, type Page, pageOf } from '../../platform/database';
import type { AuditQuery, AuditRowDto } from './audit.dto';

/**
 * Reads the trail. Values stay behind: the auditor sees who changed which fields of what, not the business
 * data in them (三员分立, GB/T 22239-2019 8.1.5).
 */
@Injectable()
export class AuditRepository {
  constructor(private readonly db: Database) {}

  page(query: AuditQuery): Promise<Page<AuditRowDto>> {
    return pageOf<AuditRowDto>(
      this.db,
      {
        alias: 'audit',
        select: sql`audit.id, audit.at, audit.action, audit.record_kind as "recordKind",
          audit.record_id as "recordId", audit.address, audit.request_id as "requestId", audit.result,
          case when actor.id is not null then json_build_object('id', actor.id, 'name', actor.name) end as actor,
          array(select jsonb_object_keys(coalesce(audit.after, '{}'::jsonb)) order by 1) as changed`,
        from: sql`audit left join "user" actor on actor.id = audit.actor_id`,
        where: filters(query),
        sortable: { at: { column: 'audit.at', type: 'timestamptz' } },
        defaultSort: '-at',
      },
      query,
    );
  }
}

function filters({ actorId, recordKind, recordId, action }: AuditQuery): Sql[] {
  const where: Sql[] = [];
  if (actorId) where.push(sql`audit.actor_id = ${actorId}`);
  if (recordKind) where.push(sql`audit.record_kind = ${recordKind}`);
  if (recordId) where.push(sql`audit.record_id = ${recordId}`);
  if (action) where.push(sql`audit.action = ${action}`);
  return where;
}
