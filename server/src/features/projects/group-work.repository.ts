import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import { leadVisibleTo } from '../leads';
import type { FirmWorkDto } from './group-work.dto';
import { projectVisibleTo } from './project.access';

/** Counts leads and projects by firm, each through its own predicate. */
@Injectable()
export class GroupWorkRepository {
  constructor(private readonly db: Database) {}

  of(actor: Actor, enterpriseIds: readonly string[]): Promise<FirmWorkDto[]> {
    return this.db.rows(sql`
      select firm.id as "enterpriseId",
        (select count(*)::int from lead where lead.enterprise_id = firm.id and ${leadVisibleTo(actor)}) as leads,
        (select count(*)::int from project
         where project.enterprise_id = firm.id and ${projectVisibleTo(actor)}) as projects
      from unnest(${[...enterpriseIds]}::uuid[]) firm(id)`);
  }
}
