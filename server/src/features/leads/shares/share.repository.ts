import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database, referenceTo } from '../../../platform/database';
import { CreditShare } from './credit-share.entity';
import type { ShareDto, ShareInput } from './share.dto';

/** The only place that reads or writes how the credit of a lead is divided. */
@Injectable()
export class ShareRepository {
  constructor(private readonly db: Database) {}

  of(leadId: string): Promise<ShareDto[]> {
    return this.db.rows(sql`
      select share.role, ${referenceTo('department', 'share.department_id')} as department,
        ${referenceTo('"user"', 'share.user_id')} as "user", share.percent
      from lead_credit_share share where share.lead_id = ${leadId} order by share.position`);
  }

  /** What holds until somebody divides it. */
  whole(leadId: string): Promise<ShareDto[]> {
    return this.db.rows(sql`
      select 'reporter' as role, ${referenceTo('department', 'person.department_id')} as department,
        json_build_object('id', person.id, 'name', person.name) as "user", '100.00' as percent
      from lead join "user" person on person.id = lead.reporter_id where lead.id = ${leadId}`);
  }

  async replace(leadId: string, shares: readonly ShareInput[]): Promise<void> {
    await this.db.repo(CreditShare).delete({ leadId });
    await this.db.repo(CreditShare).insert(
      shares.map(({ role, departmentId, userId, percent }, position) => ({
        ...{ leadId, position, role, departmentId, percent },
        userId: userId ?? null,
      })),
    );
  }
}
