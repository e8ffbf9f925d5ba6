import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import { Database, referenceTo } from '../../../platform/database';
import type { CollaboratorDto } from './collaborator.dto';

/** The only place that reads or writes who works along on a lead. */
@Injectable()
export class CollaboratorRepository {
  constructor(private readonly db: Database) {}

  list(leadId: string): Promise<CollaboratorDto[]> {
    return this.db.rows(sql`
      select person.id, person.name, ${referenceTo('department', 'person.department_id')} as department,
        ${referenceTo('"user"', 'c.added_by_id')} as "addedBy", c.added_at as "addedAt"
      from lead_collaborator c join "user" person on person.id = c.user_id
      where c.lead_id = ${leadId} order by c.added_at, person.name`);
  }

  /** @returns false when he works along already */
  async add(leadId: string, userId: string, addedById: string): Promise<boolean> {
    const added = await this.db.rows(sql`
      insert into lead_collaborator (lead_id, user_id, added_by_id)
      values (${leadId}, ${userId}, ${addedById}) on conflict do nothing returning user_id`);
    return added.length > 0;
  }

  async remove(leadId: string, userIds: readonly string[]): Promise<void> {
    await this.db.rows(
      sql`delete from lead_collaborator where lead_id = ${leadId} and user_id = any(${[...userIds]}::uuid[])`,
    );
  }
}
