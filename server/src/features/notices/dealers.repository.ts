import { ENDED_PROJECT_STAGES, OPEN_LEAD_STAGES } from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database } from '../../platform/database';

/** Who deals with a firm: owners of what is open with it, and those who work along. */
@Injectable()
export class DealersRepository {
  constructor(private readonly db: Database) {}

  async of(enterpriseId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with open as (
        select id, owner_id from lead
        where enterprise_id = ${enterpriseId} and stage = any(${[...OPEN_LEAD_STAGES]}))
      select owner_id as id from open where owner_id is not null
      union select user_id from lead_collaborator where lead_id in (select id from open)
      union select owner_id from project
        where enterprise_id = ${enterpriseId} and stage <> all(${[...ENDED_PROJECT_STAGES]})`);
    return rows.map(({ id }) => id);
  }
}
