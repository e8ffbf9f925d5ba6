import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';
import type { Proof, ProofKeeper } from '../leads';

/** Kinds in which people met; a call or a letter keeps a lead warm and proves no progress. */
const MEETINGS = ['company_visit', 'outbound', 'inbound', 'meeting'];
const SHOWN = 80;

/** Visits and negotiations, which extend the claim on a lead. */
@Injectable()
export class VisitProofs implements ProofKeeper {
  constructor(private readonly db: Database) {}

  proofs(leadId: string, after: Date): Promise<Proof[]> {
    return this.db.rows<Proof>(sql`
      select 'visit' as kind, visit.id, visit.started_at as at, left(visit.summary, ${SHOWN}) as text
      from visit
      where (visit.lead_id = ${leadId} or exists (select 1 from visit_firm firm
          where firm.visit_id = visit.id and firm.lead_id = ${leadId}))
        and visit.kind = any(${MEETINGS})
        and visit.started_at > ${after} and visit.started_at <= now()
      order by visit.started_at desc, visit.id`);
  }
}
